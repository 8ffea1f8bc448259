import React from 'react';
import type { DeskClock } from '../../wire/world-now';
import { dayIn, nextIn, timeIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

/** Degrees of the hands of a clock in a zone. */
const hands = (zone: string, at: number): { readonly hour: number; readonly minute: number } => {
  const [hours = 0, minutes = 0] = timeIn(zone, at).split(':').map(Number);
  return { hour: (hours % 12) * 30 + minutes / 2, minute: minutes * 6 };
};

const Face = ({ zone, at }: { readonly zone: string; readonly at: number }) => {
  const { hour, minute } = hands(zone, at);
  return (
    <svg className="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <line x1="24" y1="24" x2="24" y2="13" transform={`rotate(${hour} 24 24)`} className="hour" />
      <line x1="24" y1="24" x2="24" y2="8" transform={`rotate(${minute} 24 24)`} className="minute" />
    </svg>
  );
};

const stateOf = (desk: DeskClock): string => (desk.doubtful ? 'doubtful' : desk.open ? 'open' : 'closed');

const Clock = ({ desk, now }: { readonly desk: DeskClock; readonly now: number }) => {
  const state = stateOf(desk);
  return (
    <li className={`desk desk-${state}`}>
      <Face zone={desk.zone} at={now} />
      <div>
        <h2>{desk.name}</h2>
        <p className="desk-time">
          {timeIn(desk.zone, now)} <span>{dayIn(desk.zone, now)}</span>
        </p>
        <p className="desk-state">
          <strong>{state}</strong>
          {desk.changesAt === null
            ? null
            : ` ${desk.open ? 'until' : '· opens'} ${nextIn(desk.zone, desk.changesAt, now)}`}
        </p>
        <p className="desk-because">{desk.because}</p>
      </div>
    </li>
  );
};

/** The five desks, each on its own clock. */
export const DeskClocks = () => {
  const { desks, now } = useWorld();
  return (
    <section aria-label="Desks">
      <ul className="desks">
        {desks.map((desk) => (
          <Clock key={desk.id} desk={desk} now={now} />
        ))}
      </ul>
    </section>
  );
};
