import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import React, { useState } from 'react';
import { TELLING_CALLS, type RouteOverview, type TellingResult } from '../../../src/contract/telling';
import type { Rules } from '../../../src/domain/rules/rules';
import { type Answered, call } from '../../ui/calls';
import { type Done, Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Select } from '../parts/select';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

interface TestRingProps {
  readonly routes: readonly RouteOverview[];
  readonly rules: Rules;
  readonly rung: () => Promise<void>;
}

/** Wakes a person on trial. Until somebody has confirmed one, nobody counts as being woken. */
export const TestRing = ({ routes, rules, rung }: TestRingProps) => {
  const { language } = useReader();
  const people = rules.people.filter(({ active }) => active);
  const [route, setRoute] = useState<string>(routes[0]?.route ?? '');
  const [person, setPerson] = useState(people.find(({ roles }) => roles.includes('incident manager'))?.account ?? '');
  const [ticket, setTicket] = useState('');
  const [answer, setAnswer] = useState<Answered<Done> | null>(null);
  const send = async () => {
    const sent = await call<TellingResult>(TELLING_CALLS.sendTestRing, { route, person, ticket: ticket.trim() });
    setAnswer(doneOf(sent));
    await rung();
  };
  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <strong>{tell(language, 'testRing')}</strong>
      <p className={styles['subtle']}>{tell(language, 'testRingMeans')}</p>
      <Outcome answer={answer} />
      <div className={styles['row']}>
        <Select
          label={tell(language, 'routeLabel')}
          value={route}
          options={routes.map((one) => ({ value: one.route, label: adminPhraseIn(language, one.name) }))}
          change={setRoute}
        />
        <Select
          label={tell(language, 'personLabel')}
          value={person}
          options={people.map(({ account, name }) => ({ value: account, label: name }))}
          change={setPerson}
        />
        <label htmlFor="ring-ticket">{tell(language, 'ticketKey')}</label>
        <Textfield
          id="ring-ticket"
          width="small"
          placeholder="SUP-1"
          value={ticket}
          onChange={(event) => setTicket(event.currentTarget.value)}
        />
        <Button type="submit" isDisabled={ticket.trim() === '' || person === ''}>
          {tell(language, 'ring')}
        </Button>
      </div>
    </form>
  );
};

/** A ring that was not sent is a refusal. */
const doneOf = (sent: Answered<TellingResult>): Answered<Done> => {
  if (!sent.ok) return sent;
  const { done, sentence } = sent.value;
  return done ? { ok: true, value: { done, sentence } } : { ok: false, error: sentence };
};
