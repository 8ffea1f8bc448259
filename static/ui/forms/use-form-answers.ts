import { useState } from 'react';
import type { Words } from '../words';
import type { FormAnswers, TicketForm } from './ticket-form';

/** What came of sending a form: null = it is done, else the reason and, where one is to blame, the field. */
export type FormRefusal = { readonly error: string; readonly field?: string } | null;

export interface Filled {
  readonly answers: FormAnswers;
  /** What is wrong, by the name of the field; under the empty name what no field is to blame for. */
  readonly faults: FormAnswers;
  readonly busy: boolean;
  readonly change: (name: string, value: string) => void;
  readonly submit: () => Promise<void>;
}

/** Answers of one form: kept until it is done, whatever is refused meanwhile. */
export const useFormAnswers = (
  { fields }: Pick<TicketForm, 'fields'>,
  words: Words,
  send: (answers: FormAnswers) => Promise<FormRefusal>,
): Filled => {
  const [answers, setAnswers] = useState<FormAnswers>(() =>
    Object.fromEntries(fields.map(({ name, begins = '' }) => [name, begins])),
  );
  const [faults, setFaults] = useState<FormAnswers>({});
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const missing = fields.filter(({ name, isRequired }) => isRequired === true && (answers[name] ?? '').trim() === '');
    setFaults(
      Object.fromEntries(missing.map(({ name, kind }) => [name, kind === 'choice' ? words.choose : words.fillIn])),
    );
    if (missing.length > 0) return;
    setBusy(true);
    const refused = await send(answers);
    setBusy(false);
    if (refused === null) return;
    const known = fields.some(({ name }) => name === refused.field);
    setFaults({ [known ? (refused.field ?? '') : '']: refused.error });
  };

  return {
    answers,
    faults,
    busy,
    change: (name, value) => {
      setAnswers((before) => ({ ...before, [name]: value }));
      setFaults(({ [name]: _mended, ...others }) => others);
    },
    submit,
  };
};
