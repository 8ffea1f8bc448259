import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { PartTitle } from '../parts/headings';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';
import { APP_FIELDS } from './app-fields';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

type Row = readonly [string, string | null];

const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <section aria-label={title}>
      <PartTitle>{title}</PartTitle>
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
    </section>
  );

/** Fields of a ticket, those of the app by themselves; instants on the clock of the day's desk. */
export const Details = ({ ticket }: { readonly ticket: ShownTicket }) => {
  const { zone, now } = useWorld();
  const shown = (value: string) => (INSTANT.test(value) ? momentIn(zone, Date.parse(value), now) : value);
  const rows = ticket.fields.map(({ name, value }): Row => [name, shown(value)]);
  return (
    <div className="detail-groups">
      <Group title="Meridian’s fields" rows={rows.filter(([name]) => APP_FIELDS.includes(name))} />
      <Group
        title="Details"
        rows={[
          ['Assignee', ticket.assigneeName ?? 'Unassigned'],
          ['Reporter', ticket.reporterName],
          ['Priority', ticket.priority],
          ...rows.filter(([name]) => !APP_FIELDS.includes(name)),
        ]}
      />
    </div>
  );
};
