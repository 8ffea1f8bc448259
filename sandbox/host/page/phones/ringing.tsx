import React from 'react';
import type { RingingAlert } from '../../wire/phone-now';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { timeIn } from '../world/wall-clock';

interface RingingProps {
  readonly account: string;
  readonly zone: string;
  readonly alert: RingingAlert;
}

/** An alert that rings, with the two answers its person can give. */
export const Ringing = ({ account, zone, alert }: RingingProps) => {
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
          <svg viewBox="0 0 24 24">
            <path d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1 11.4 11.4 0 0 0 .57 3.6 1 1 0 0 1-.25 1z" />
          </svg>
        </span>
        On-call alert · {alert.key}
      </p>
      <p className="ringing-text">{alert.text}</p>
      <p className="ringing-why" title={alert.because}>
        {alert.dueAt === null
          ? alert.because
          : `Unless you accept, the next step follows at ${timeIn(zone, alert.dueAt)}`}
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
