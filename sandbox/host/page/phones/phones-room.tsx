import React from 'react';
import type { PhoneNow } from '../../wire/phone-now';
import { Room } from '../shell/room';
import { useViewer } from '../shell/viewer-context';
import { useAsked } from '../world/use-asked';
import { timeIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';
import { Phone } from './phone';

const weight = ({ ringing, notices }: PhoneNow): number => ringing.length * 1e15 + (notices[0]?.at ?? 0);

/** Everybody's telephone and inbox: those that ring first, then the ones with the newest notices; the quiet ones by name. */
export const PhonesRoom = () => {
  const { people, who } = useViewer();
  const { onCall, now, world } = useWorld();
  const { value } = useAsked<readonly PhoneNow[]>('/api/world/phones');
  if (value === null) return <Room title="Phones and inboxes">{null}</Room>;
  const roleOf = (account: string) => people.find((one) => one.account === account)?.role;
  const wanted = ({ account, ringing, notices }: PhoneNow) =>
    ringing.length > 0 || notices.length > 0 || account === onCall?.account || account === who.account;
  const shown = value.filter(wanted).sort((a, b) => weight(b) - weight(a));
  const quiet = value.filter((phone) => !wanted(phone));
  return (
    <Room title="Phones and inboxes" aside="What Jira sent to each person, and whose telephone rings">
      <ul className="phones" key={world}>
        {shown.map((phone) => (
          <li key={phone.account}>
            <h2>
              {phone.name} <span>{roleOf(phone.account)}</span>
            </h2>
            <Phone phone={phone} />
          </li>
        ))}
      </ul>
      <section className="card" aria-label="Quiet">
        <h2>Nothing on these {quiet.length} telephones</h2>
        <ul className="quiet-phones">
          {quiet.map(({ account, name, zone }) => (
            <li key={account}>
              <strong>{name}</strong> {roleOf(account)} <time>{timeIn(zone, now)}</time>
            </li>
          ))}
        </ul>
      </section>
    </Room>
  );
};
