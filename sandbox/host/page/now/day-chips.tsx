import React from 'react';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { useWorld } from '../world/world-context';

/** Days worth looking at; each opens a world of its own. */
export const DayChips = () => {
  const { days, day } = useWorld();
  const { busy, error, run } = useDoing();
  const chosen = days.find(({ label }) => label === day);
  return (
    <section className="choose" aria-label="Days">
      <h2>Choose a day</h2>
      <div className="chips">
        {days.map(({ id, label, hint }) => (
          <button
            key={id}
            type="button"
            className="chip"
            title={hint}
            aria-pressed={label === day}
            disabled={busy}
            onClick={() => void run(() => call('/api/world/day', { id }))}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="choose-hint">{chosen?.hint ?? `The world of the story “${day}”`}</p>
      {error === null ? null : <p role="alert">{error}</p>}
    </section>
  );
};
