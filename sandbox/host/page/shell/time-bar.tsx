import React, { useState } from 'react';
import { PACES, type Pace } from '../../wire/pace';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { dayIn, inputIn, secondsIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const LABELS: Readonly<Record<Pace, string>> = { 0: 'Pause', 1: '×1', 60: '×60', 3600: '×3600' };

const Jump = () => {
  const { zone, now } = useWorld();
  const [to, setTo] = useState<string | null>(null);
  const { busy, error, run } = useDoing();
  return (
    <form
      className="jump"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          await call('/api/world/jump', { to: to ?? inputIn(zone, now) });
          setTo(null);
        });
      }}
    >
      <label htmlFor="jump">Jump to</label>
      <input
        id="jump"
        type="datetime-local"
        value={to ?? inputIn(zone, now)}
        min={inputIn(zone, now)}
        onChange={({ target }) => setTo(target.value)}
      />
      <button type="submit" className="quiet-button" disabled={busy}>
        {busy ? 'Running …' : 'Go'}
      </button>
      {error === null ? null : <span role="alert">{error}</span>}
    </form>
  );
};

/** The one virtual clock: what time it is, how fast it runs, and where it could jump to. */
export const TimeBar = () => {
  const { now, zone, pace, place, fault } = useWorld();
  return (
    <section className="time-bar" aria-label="Clock">
      <p className="time-now">
        <time dateTime={new Date(now).toISOString()}>
          {dayIn(zone, now)} <strong>{secondsIn(zone, now)}</strong>
        </time>
        <span> in {place}</span>
      </p>
      <div role="group" aria-label="Speed of the clock" className="paces">
        {PACES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={pace === one}
            onClick={() => void call('/api/world/pace', { pace: one })}
          >
            {LABELS[one]}
          </button>
        ))}
      </div>
      <Jump />
      {fault === null ? null : <p role="alert">The clock stopped: {fault}</p>}
    </section>
  );
};
