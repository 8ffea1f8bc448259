import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

/** Who changed what, the newest first. */
export const Changelog = ({ ticket }: { readonly ticket: ShownTicket }) => {
  const { zone, now } = useWorld();
  return (
    <details className="changelog">
      <summary>History ({ticket.history.length})</summary>
      <ol>
        {[...ticket.history].reverse().map((change, index) => (
          <li key={`${change.at} ${change.field} ${index}`}>
            <time>{momentIn(zone, change.at, now)}</time> <strong>{change.name}</strong> {change.field}:{' '}
            {change.from ?? 'none'} → {change.to ?? 'none'}
          </li>
        ))}
      </ol>
    </details>
  );
};
