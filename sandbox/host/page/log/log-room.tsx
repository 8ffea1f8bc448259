import React from 'react';
import type { CallLog } from '../../wire/call-log';
import { Room } from '../shell/room';
import { useAsked } from '../world/use-asked';
import { secondsIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';
import { LoggedRunView } from './logged-run';

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
  if (value === null) return <Room title="Log">{null}</Room>;
  const { totals, runs, refusals } = value;
  return (
    <Room
      title="Log"
      aside="Every run of the app’s functions and every call that left them, with its cost in Forge’s units"
    >
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
        {refusals.length === 0 ? <p className="quiet-text">Nothing was refused.</p> : null}
        <ul className="refusals">
          {refusals.map(({ at, where, what }, index) => (
            <li key={index}>
              {at === null ? null : <time>{secondsIn(zone, at)}</time>} <strong>{where}</strong> {what}
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-label="Runs">
        <h2>Runs, the newest first</h2>
        <ol className="runs">
          {runs.map((run) => (
            <LoggedRunView key={run.id} run={run} />
          ))}
        </ol>
        {runs.length < totals.invocations ? (
          <p className="quiet-text">
            The newest {runs.length} of {totals.invocations} are shown.
          </p>
        ) : null}
      </section>
    </Room>
  );
};
