import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import React, { useState } from 'react';
import type { MappingTrial } from '../../../src/contract/field-mapping';
import { RULES_CALLS } from '../../../src/contract/rules';
import { columnIn } from '../../../src/domain/texts/table-words';
import { type Answered, call } from '../../ui/calls';
import { refusalText } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

/** What each rule would see of one ticket, and which row would take it. Nothing is written. */
export const TryMapping = () => {
  const { language } = useReader();
  const [ticket, setTicket] = useState('');
  const [answer, setAnswer] = useState<Answered<MappingTrial> | null>(null);
  const attempt = async () =>
    setAnswer(await call<MappingTrial>(RULES_CALLS.tryMapping, { ticket: ticket.trim().toUpperCase() }));
  return (
    <Section title={tell(language, 'tryTicket')} means={tell(language, 'tryTicketMeans')}>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          void attempt();
        }}
      >
        <label htmlFor="try-ticket">{tell(language, 'ticketKey')}</label>
        <Textfield
          id="try-ticket"
          width="small"
          placeholder="SUP-1"
          value={ticket}
          onChange={(event) => setTicket(event.currentTarget.value)}
        />
        <Button type="submit" isDisabled={ticket.trim() === ''}>
          {tell(language, 'tryNow')}
        </Button>
      </form>
      <div role="status" className={styles['tight']}>
        {answer !== null && !answer.ok && (
          <SectionMessage appearance="error">{refusalText(answer, language)}</SectionMessage>
        )}
        {answer !== null && answer.ok && <Trial trial={answer.value} />}
      </div>
    </Section>
  );
};

const Trial = ({ trial: { ticket, values, serious, row, above } }: { readonly trial: MappingTrial }) => {
  const { language } = useReader();
  return (
    <>
      <span className={styles['row']}>
        <strong>{ticket}</strong>
        <Lozenge appearance="inprogress">{row.title}</Lozenge>
        <span>{adminPhraseIn(language, serious)}</span>
      </span>
      <Table
        label={tell(language, 'tryTicket')}
        head={(['ruleName', 'value', 'whereFrom'] as const).map((key) => tell(language, key))}
        rows={values.map(({ name, value, from }) => ({
          key: name,
          cells: [columnIn(language, name), adminPhraseIn(language, value), adminPhraseIn(language, from)],
        }))}
      />
      <details>
        <summary className={styles['summary']}>{tell(language, 'rowsAbove')}</summary>
        <ul className={styles['list']}>
          {above.map(({ row: id, cell }) => (
            <li key={id}>
              {id}: {cell}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
