import React from 'react';
import type { ShownFlags } from './use-flags';

/** Flags of the app, where Jira shows them: over the page, until somebody takes them away. */
export const Flags = ({ flags }: { readonly flags: ShownFlags }) => (
  <div className="flags" role="status">
    {flags.shown.map(({ id, title, description, tone }) => (
      <div key={id} className={`flag flag-${tone}`}>
        <strong>{title}</strong>
        {description === '' ? null : <p>{description}</p>}
        <button type="button" className="quiet-button" aria-label={`Dismiss ${title}`} onClick={() => flags.lower(id)}>
          ×
        </button>
      </div>
    ))}
  </div>
);
