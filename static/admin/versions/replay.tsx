import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import React, { useEffect, useState } from 'react';
import type { ReplayResult } from '../../../src/contract/replay';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { Refused } from '../../../src/contract/rules-versions';
import { type Answered, call } from '../../ui/calls';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { ReplayedTickets } from './replayed-tickets';

const ASK_AGAIN_MS = 2000;
const USUAL = '200';

/** A draft on past tickets before it is live: what would have gone elsewhere, and who would have been woken. */
export const Replay = ({ draft }: { readonly draft: string }) => {
  const { language } = useReader();
  const [last, setLast] = useState(USUAL);
  const [jql, setJql] = useState('');
  const [answer, setAnswer] = useState<Answered<ReplayResult | Refused> | null>(null);
  const result = answer?.ok === true && answer.value.done ? answer.value : null;
  const running = result?.state === 'running' ? result.id : null;

  useEffect(() => {
    if (running === null) return undefined;
    const timer = setInterval(
      () => void call<ReplayResult>(RULES_CALLS.readReplay, { id: running }).then(setAnswer),
      ASK_AGAIN_MS,
    );
    return () => clearInterval(timer);
  }, [running]);

  const start = async () =>
    setAnswer(
      await call<ReplayResult | Refused>(RULES_CALLS.startReplay, {
        draft,
        last: Number(last),
        ...(jql.trim() === '' ? {} : { jql: jql.trim() }),
      }),
    );
  return (
    <form
      className={styles['tight']}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <label htmlFor={`last-${draft}`}>{tell(language, 'replayLast')}</label>
      <Textfield
        id={`last-${draft}`}
        type="number"
        min={1}
        max={5000}
        value={last}
        onChange={(event) => setLast(event.currentTarget.value)}
      />
      <label htmlFor={`jql-${draft}`}>{tell(language, 'replayJql')}</label>
      <Textfield id={`jql-${draft}`} value={jql} onChange={(event) => setJql(event.currentTarget.value)} />
      <span>
        <Button type="submit" isDisabled={running !== null} isLoading={running !== null}>
          {tell(language, 'replayStart')}
        </Button>
      </span>
      {answer !== null && result === null && <Outcome answer={refusedOnly(answer)} />}
      {result !== null && <ReplayedTickets result={result} />}
    </form>
  );
};

const refusedOnly = (answer: Answered<ReplayResult | Refused>): Answered<Refused> | null => {
  if (!answer.ok) return answer;
  return answer.value.done ? null : { ok: true, value: answer.value };
};
