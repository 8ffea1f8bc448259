import React from 'react';

/** Says in the place of a front end what it did wrong or what the sandbox does not have. */
export const FrameFault = ({ message }: { readonly message: string }) => (
  <p role="alert" className="frame-fault">
    {message}
  </p>
);
