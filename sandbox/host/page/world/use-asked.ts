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
  const where = `${world} ${path ?? ''}`;
  const [asked, setAsked] = useState<Asked<Answer> & { readonly where: string | null }>({
    value: null,
    error: null,
    where: null,
  });
  useEffect(() => {
    if (path === null) return;
    let current = true;
    call<Answer>(path).then(
      (value) => current && setAsked({ value, error: null, where }),
      (error: Error) => current && setAsked({ value: null, error: error.message, where }),
    );
    return () => {
      current = false;
    };
  }, [path, revision, where, also]);
  // What was said elsewhere, or in another world, is not shown while the new answer is on its way.
  return asked.where === where ? asked : { value: null, error: null };
};
