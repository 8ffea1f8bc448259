import React from 'react';
import type { QueueRow } from '../../wire/shown-ticket';
import { Status } from '../parts/status';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const SHOWN_FIELDS = ['Responsible team', 'Regional desk', 'Received during', 'On-call alert'] as const;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Rows of a queue; wider than the window it scrolls by itself. */
export const QueueTable = ({ rows, total }: { readonly rows: readonly QueueRow[]; readonly total: number }) => {
  const { zone, now } = useWorld();
  const shown = (value: string | undefined) =>
    value === undefined ? '' : INSTANT.test(value) ? momentIn(zone, Date.parse(value), now) : value;
  return (
    <>
      <p className="count" role="status">
        {total === 1 ? '1 ticket' : `${total} tickets`}
        {rows.length < total ? `, the first ${rows.length} shown` : ''}
      </p>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Tickets">
        <table>
          <thead>
            <tr>
              {['Key', 'Summary', 'Status', 'Assignee', 'Reporter', ...SHOWN_FIELDS, 'Starts again at', 'Created'].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td>
                  <a href={`#/ticket/${row.key}`}>{row.key}</a>
                </td>
                <td className="wide">{row.summary}</td>
                <td>
                  <Status category={row.statusCategory}>{row.status}</Status>
                </td>
                <td>{row.assigneeName ?? <span className="quiet-text">nobody</span>}</td>
                <td>{row.reporterName}</td>
                {SHOWN_FIELDS.map((name) => (
                  <td key={name}>{row.fields[name]}</td>
                ))}
                <td>{shown(row.fields['Starts again at'])}</td>
                <td>{momentIn(zone, row.created, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
