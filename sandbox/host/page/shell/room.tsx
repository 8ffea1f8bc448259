import React, { type ReactNode } from 'react';

interface RoomProps {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A room with its name over the door. */
export const Room = ({ title, aside, children }: RoomProps) => (
  <div className="room">
    <header className="room-head">
      <h1>{title}</h1>
      {aside === undefined ? null : <p>{aside}</p>}
    </header>
    {children}
  </div>
);
