import React from 'react';

/** Something is on its way. */
export const Loading = ({ what }: { readonly what: string }) => (
  <p className="loading" role="status" aria-label={`${what} is loading`}>
    <span aria-hidden="true" />
  </p>
);
