import { useState } from 'react';
import { type Answered, call } from '../../ui/calls';
import type { Done } from './outcome';

interface Change<Answer extends Done> {
  readonly answer: Answered<Answer> | null;
  readonly busy: boolean;
  /** Calls the resolver; the answer is shown and given back. */
  readonly change: (name: string, payload: Record<string, unknown>) => Promise<Answered<Answer>>;
}

/** A call that changes something: one at a time, and what it came to. */
export const useChange = <Answer extends Done = Done>(afterwards: () => Promise<void>): Change<Answer> => {
  const [answer, setAnswer] = useState<Answered<Answer> | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async (name: string, payload: Record<string, unknown>): Promise<Answered<Answer>> => {
    setBusy(true);
    const got = await call<Answer>(name, payload);
    setAnswer(got);
    await afterwards();
    setBusy(false);
    return got;
  };
  return { answer, busy, change };
};
