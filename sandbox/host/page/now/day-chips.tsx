import React from 'react';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { useWorld } from '../world/world-context';

/** Days worth looking at; each opens a world of its own. */
export const DayChips = () => {
  const { days, day } = useWorld();
  const { busy, error, run } = useDoing();
  return (
    <section className="chips" aria-label="Days">
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
      {error === null ? null : <span role="alert">{error}</span>}
    </section>
  );
};
