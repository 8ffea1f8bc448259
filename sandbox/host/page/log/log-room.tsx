import React from 'react';
import type { CallLog } from '../../wire/call-log';
import { Room } from '../shell/room';
import { useAsked } from '../world/use-asked';
import { dayIn, secondsIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const Total = ({ label, value }: { readonly label: string; readonly value: number }) => (
  <div className="total">
    <dt>{label}</dt>
    <dd>{value.toLocaleString('en-GB')}</dd>
  </div>
);

/** What the app did outside of itself, what it cost, and everything that anybody refused. */
export const LogRoom = () => {
  const { zone, calls } = useWorld();
  const { value, error } = useAsked<CallLog>('/api/world/log', calls);
  if (error !== null) return <p role="alert">{error}</p>;
  if (value === null) return null;
  const { totals, lines, refusals } = value;
  return (
    <Room title="Log" aside="Every call that left the app, with its cost in Forge's units">
      <dl className="totals">
        <Total label="runs of functions" value={totals.invocations} />
        <Total label="that failed" value={totals.failed} />
        <Total label="calls of Jira" value={totals.jiraCalls} />
        <Total label="points" value={totals.points} />
        <Total label="KVS reads" value={totals.kvsReads} />
        <Total label="KVS writes" value={totals.kvsWrites} />
        <Total label="refused" value={totals.refused} />
      </dl>
      <section className="card" aria-label="Refused">
        <h2>Refused</h2>
        {refusals.length === 0 ? <p className="nothing">Nothing was refused.</p> : null}
        <ul className="refusals">
          {refusals.map(({ at, where, what }, index) => (
            <li key={index}>
              {at === null ? null : <time>{secondsIn(zone, at)}</time>} <strong>{where}</strong> {what}
            </li>
          ))}
        </ul>
      </section>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Calls">
        <table>
          <thead>
            <tr>
              {['When', 'Function', 'To', 'Call', 'Status', 'As', 'Cost'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index} className={line.refused === null ? undefined : 'refused'}>
                <td>
                  {dayIn(zone, line.at)} {secondsIn(zone, line.at)}
                </td>
                <td>{line.functionKey}</td>
                <td>{line.kind}</td>
                <td className="wide">
                  <code>{line.what}</code>
                </td>
                <td>{line.status}</td>
                <td>{line.principal}</td>
                <td>{line.cost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Room>
  );
};
