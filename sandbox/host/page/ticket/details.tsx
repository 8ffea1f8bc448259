import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Fields of a ticket, instants on the clock of the day's desk. */
export const Details = ({ ticket }: { readonly ticket: ShownTicket }) => {
  const { zone, now } = useWorld();
  const shown = (value: string) => (INSTANT.test(value) ? momentIn(zone, Date.parse(value), now) : value);
  const rows: readonly (readonly [string, string | null])[] = [
    ['Assignee', ticket.assigneeName ?? 'Unassigned'],
    ['Reporter', ticket.reporterName],
    ['Priority', ticket.priority],
    ...ticket.fields.map(({ name, value }) => [name, shown(value)] as const),
  ];
  return (
    <dl className="details">
      {rows.map(([name, value]) =>
        value === null ? null : (
          <React.Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ),
      )}
    </dl>
  );
};
