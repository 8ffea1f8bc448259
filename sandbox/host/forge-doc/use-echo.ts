import { useEffect, useRef, useState } from 'react';

/**
 * The value of a field that the app controls over an asynchronous bridge. Echoes of what was typed are passed over,
 * so that a slow answer never takes letters back; anything else that the app says counts.
 */
export const useEcho = (
  given: string | undefined,
  fallback: string | undefined,
): readonly [string, (typed: string) => void] => {
  const [shown, setShown] = useState(given ?? fallback ?? '');
  const sent = useRef<string[]>([]);

  useEffect(() => {
    if (given === undefined) return;
    const echo = sent.current.indexOf(given);
    if (echo >= 0) sent.current.splice(0, echo + 1);
    else if (sent.current.length === 0) setShown(given);
  }, [given]);

  return [
    shown,
    (typed) => {
      if (given !== undefined) sent.current.push(typed);
      setShown(typed);
    },
  ];
};
