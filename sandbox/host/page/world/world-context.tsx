import React, { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { WorldNow } from '../../wire/world-now';
import { BEGINNING } from './beginning';

const Context = createContext<WorldNow | null>(null);

/** Listens to the server: time and everything that happens come by themselves. */
export const WorldProvider = ({ children }: { readonly children: ReactNode }) => {
  const [world, setWorld] = useState<WorldNow>(BEGINNING.world);
  useEffect(() => {
    const stream = new EventSource('/api/world/stream');
    stream.onmessage = ({ data }: MessageEvent<string>) => setWorld(JSON.parse(data) as WorldNow);
    return () => stream.close();
  }, []);
  return <Context.Provider value={world}>{children}</Context.Provider>;
};

/** The world as it is now. @throws Error outside of the provider. */
export const useWorld = (): WorldNow => {
  const world = useContext(Context);
  if (world === null) throw new Error('useWorld is used outside of WorldProvider');
  return world;
};
