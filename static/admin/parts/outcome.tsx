import SectionMessage from '@atlaskit/section-message';
import React from 'react';
import type { Answered } from '../../ui/calls';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { FaultList } from './fault-list';
import { useReader } from './reader';

/** What a call that changes something answers. */
export type Done =
  | { readonly done: true; readonly sentence: string }
  | { readonly done: false; readonly faults: readonly { readonly field: string; readonly reason: string }[] };

/** What a change came to: done, or every fault with its field. It is read out when it appears. */
export const Outcome = ({ answer }: { readonly answer: Answered<Done> | null }) => (
  <div role="status">{answer !== null && <Said answer={answer} />}</div>
);

const Said = ({ answer }: { readonly answer: Answered<Done> }) => {
  const { language } = useReader();
  if (!answer.ok) return <SectionMessage appearance="error">{refusalText(answer, language)}</SectionMessage>;
  const { value } = answer;
  if (value.done)
    return <SectionMessage appearance="success">{adminPhraseIn(language, value.sentence)}</SectionMessage>;
  return (
    <SectionMessage appearance="error">
      <FaultList faults={value.faults} />
    </SectionMessage>
  );
};

/** A refusal with the field that is to blame. */
export const refusalText = (
  { error, field }: { readonly error: string; readonly field?: string },
  language: string,
): string => (field === undefined ? adminPhraseIn(language, error) : `${field}: ${adminPhraseIn(language, error)}`);
