import React from 'react';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useWorld } from '../world/world-context';
import { Phone } from './phone';

/** Everybody's telephone and inbox: who rings, who was told what by Jira. */
export const PhonesRoom = () => {
  const { people, who } = useViewer();
  const { ringing, onCall, world } = useWorld();
  const first = [...new Set([...ringing, onCall?.account ?? '', who.account])];
  const groups = ['Incident Management', 'Support', 'Learning Consulting', 'Business Consulting', 'Customers'];
  const shown = [
    ...first.flatMap((account) => people.find((one) => one.account === account) ?? []),
    ...people.filter((one) => groups.includes(one.group) && !first.includes(one.account)),
  ];
  return (
    <Room title="Phones and inboxes" aside="What Jira sent to each person, and whose telephone rings">
      <ul className="phones" key={world}>
        {shown.map((person) => (
          <li key={person.account}>
            <h2>
              {person.name} <span>{person.role}</span>
            </h2>
            <Phone account={person.account} />
          </li>
        ))}
      </ul>
    </Room>
  );
};
