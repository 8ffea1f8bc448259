import React from 'react';
import Button from '@atlaskit/button/new';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import { useWorld } from '../world/world-context';

/** Three tickets ready to be sent. */
export const SendBar = () => {
  const { samples } = useWorld();
  const { busy, error, run } = useDoing();
  return (
    <section className="send" aria-label="Tickets ready to send">
      <h2>Send a ticket</h2>
      {samples.map(({ id, label, summary }) => (
        <div key={id} className="send-one">
          <Button
            appearance={id === 'outage' ? 'primary' : 'default'}
            isDisabled={busy}
            onClick={() => void run(() => call('/api/world/send', { id }))}
          >
            {label}
          </Button>
          <span>{summary}</span>
        </div>
      ))}
      {error === null ? null : <span role="alert">{error}</span>}
    </section>
  );
};
