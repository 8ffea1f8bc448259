import React from 'react';
import type { PhoneNow } from '../../wire/phone-now';
import { dayIn, timeIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';
import { Ringing } from './ringing';

/** One person's telephone: it rings until somebody accepts, and keeps what Jira sent. */
export const Phone = ({ phone: { account, zone, ringing, notices } }: { readonly phone: PhoneNow }) => {
  const { now } = useWorld();
  return (
    <div className={ringing.length > 0 ? 'phone phone-rings' : 'phone'}>
      <div className="phone-screen">
        <p className="phone-time">{timeIn(zone, now)}</p>
        <p className="phone-day">{dayIn(zone, now)}</p>
        {ringing.map((alert) => (
          <Ringing key={alert.key} account={account} zone={zone} alert={alert} />
        ))}
        <ul className="notices" aria-label="Notices" tabIndex={0}>
          {notices.length === 0 ? <li className="quiet">No notices</li> : null}
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
