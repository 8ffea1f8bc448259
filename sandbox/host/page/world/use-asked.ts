import { useEffect, useState } from 'react';
import { call } from './call';
import { useWorld } from './world-context';

export interface Asked<Answer> {
  readonly value: Answer | null;
  readonly error: string | null;
}

/** What the server says at this path, asked again whenever something has happened. Null as path asks nothing, `also` asks again when it grows. */
export const useAsked = <Answer>(path: string | null, also = 0): Asked<Answer> => {
  const { revision, world } = useWorld();
  const [asked, setAsked] = useState<Asked<Answer> & { readonly path: string | null }>({
    value: null,
    error: null,
    path: null,
  });
  useEffect(() => {
    if (path === null) return;
    let current = true;
    call<Answer>(path).then(
      (value) => current && setAsked({ value, error: null, path }),
      (error: Error) => current && setAsked({ value: null, error: error.message, path }),
    );
    return () => {
      current = false;
    };
  }, [path, revision, world, also]);
  return asked.path === path ? asked : { value: null, error: null };
};
