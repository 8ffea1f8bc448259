import { useCallback, useEffect, useState } from 'react';
import { call } from './calls';

/** What a resolver says to one question: nothing yet, a refusal, or an answer that may be asked for again. */
export interface Asked<Answer> {
  readonly value: Answer | null;
  readonly error: string | null;
  readonly again: () => Promise<void>;
}

/** Asks a resolver when the screen opens, and again when it is to be asked something else. */
export const useAnswer = <Answer extends object>(
  name: string,
  payload: Readonly<Record<string, unknown>> = {},
): Asked<Answer> => {
  const asked = JSON.stringify(payload);
  const [value, setValue] = useState<Answer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const again = useCallback(async () => {
    const answer = await call<Answer>(name, JSON.parse(asked) as Record<string, unknown>);
    if (answer.ok) setValue(answer.value);
    setError(answer.ok ? null : answer.error);
  }, [name, asked]);
  useEffect(() => {
    void again();
  }, [again]);
  return { value, error, again };
};
