import React from 'react';
import type { LoggedRun } from '../../wire/call-log';
import { dayIn, secondsIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const COLUMNS = ['To', 'Call', 'Status', 'As', 'Cost'];

/** One run of a function; what it called is folded behind it. */
export const LoggedRunView = ({ run }: { readonly run: LoggedRun }) => {
  const { zone } = useWorld();
  const failed = run.outcome !== 'ok' || run.calls.some((call) => call.refused !== null);
  return (
    <li>
      <details className={failed ? 'run run-failed' : 'run'}>
        <summary>
          <time>
            {dayIn(zone, run.at)} {secondsIn(zone, run.at)}
          </time>
          <strong>{run.functionKey}</strong>
          {run.outcome === 'ok' ? null : <span className="run-outcome">{run.outcome}</span>}
          <span>{run.calls.length === 1 ? '1 call' : `${run.calls.length} calls`}</span>
          <span className="run-cost">{run.cost}</span>
        </summary>
        <div className="table-frame" tabIndex={0} role="region" aria-label={`Calls of ${run.functionKey}`}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {run.calls.map((line, index) => (
                <tr key={index} className={line.refused === null ? undefined : 'refused'}>
                  <td>{line.kind}</td>
                  <td className="wide">
                    <code>{line.what}</code>
                    {line.refused === null ? null : <p>{line.refused}</p>}
                  </td>
                  <td>{line.status}</td>
                  <td>{line.principal}</td>
                  <td>{line.cost}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </li>
  );
};
