import React from 'react';
import { useViewer } from './viewer-context';

/** One person of each kind, to begin with. */
const TYPICAL: readonly (readonly [string, string])[] = [
  ['lukas-brandt', 'Agent'],
  ['jana-weiss', 'Incident manager'],
  ['henrik-maurer', 'Consulting lead'],
  ['rolf-dietz', 'Lead without licence'],
  ['site-admin', 'Jira admin'],
  ['claus-ritterbach', 'Customer'],
  ['nadine-vogt', 'Another customer'],
];

/** Chooses whose eyes one looks through. What they may see is decided by Jira's permissions, call by call. */
export const ViewerSwitch = () => {
  const { who, people, become } = useViewer();
  const typical = TYPICAL.map(([account]) => account);
  const groups = [...new Set(people.map((one) => one.group))];
  return (
    <label className="viewer">
      <span>Seen by</span>
      <select value={who.account} onChange={({ target }) => become(target.value)}>
        <optgroup label="One of each kind">
          {TYPICAL.map(([account, kind]) => (
            <option key={account} value={account}>
              {people.find((one) => one.account === account)?.name} · {kind}
            </option>
          ))}
        </optgroup>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {people
              .filter((one) => one.group === group && !typical.includes(one.account))
              .map((one) => (
                <option key={one.account} value={one.account}>
                  {one.name} · {one.role}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
