import React from 'react';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { useWorld } from '../world/world-context';

/** Three tickets ready to be sent. */
export const SendBar = () => {
  const { samples } = useWorld();
  const { busy, error, run } = useDoing();
  return (
    <section className="choose" aria-label="Tickets ready to send">
      <h2>Send a ticket</h2>
      <ul className="samples">
        {samples.map(({ id, label, summary }) => (
          <li key={id}>
            <button
              type="button"
              className={id === 'outage' ? 'button button-primary' : 'button'}
              aria-describedby={`sample-${id}`}
              disabled={busy}
              onClick={() => void run(() => call('/api/world/send', { id }))}
            >
              {label}
            </button>
            <span id={`sample-${id}`}>{summary}</span>
          </li>
        ))}
      </ul>
      {error === null ? null : <p role="alert">{error}</p>}
    </section>
  );
};
