import React from 'react';
import type { PhoneNow, RingingAlert } from '../../wire/phone-now';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import { dayIn, timeIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const Ringing = ({
  account,
  zone,
  alert,
}: {
  readonly account: string;
  readonly zone: string;
  readonly alert: RingingAlert;
}) => {
  const { busy, error, run } = useDoing();
  const answer = (action: 'accept' | 'decline') =>
    run(async () => {
      const said = await call<{ readonly error?: string }>(`/api/world/phone/${account}/answer`, {
        key: alert.key,
        action,
      });
      if (said.error !== undefined) throw new Error(said.error);
    });
  return (
    <div className="ringing" role="alert">
      <p className="ringing-title">
        <span className="bell" aria-hidden="true">
          ☎
        </span>
        On-call alert · {alert.key}
      </p>
      <p className="ringing-text">{alert.text}</p>
      <p className="ringing-why">
        {alert.because}
        {alert.dueAt === null ? '' : ` · next step ${timeIn(zone, alert.dueAt)}`}
      </p>
      <div className="ringing-buttons">
        <button type="button" className="accept" disabled={busy} onClick={() => void answer('accept')}>
          Accept
        </button>
        <button type="button" className="decline" disabled={busy} onClick={() => void answer('decline')}>
          I cannot
        </button>
      </div>
      {error === null ? null : <p role="alert">{error}</p>}
    </div>
  );
};

/** One person's telephone: it rings until somebody accepts, and keeps what Jira sent. */
export const Phone = ({ account }: { readonly account: string }) => {
  const { now } = useWorld();
  const { value } = useAsked<PhoneNow>(`/api/world/phone/${account}`);
  if (value === null) return null;
  const { zone, ringing, notices } = value;
  return (
    <div className={ringing.length > 0 ? 'phone phone-rings' : 'phone'}>
      <div className="phone-screen">
        <p className="phone-time">{timeIn(zone, now)}</p>
        <p className="phone-day">{dayIn(zone, now)}</p>
        {ringing.map((alert) => (
          <Ringing key={alert.key} account={account} zone={zone} alert={alert} />
        ))}
        <ul className="notices" aria-label="Notices">
          {notices.length === 0 ? <li className="quiet">No notices. Good night.</li> : null}
          {notices.map((notice) => (
            <li key={`${notice.at} ${notice.kind} ${notice.text}`}>
              <p>
                <strong>{notice.key}</strong> {notice.kind} <time>{timeIn(zone, notice.at)}</time>
              </p>
              <p className="notice-text">{notice.text}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
