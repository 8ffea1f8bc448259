import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import React, { type ReactNode } from 'react';
import type { Asked } from '../../ui/answer';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { useReader } from './reader';

interface AskedViewProps<Answer> {
  readonly asked: Asked<Answer>;
  readonly children: (value: Answer) => ReactNode;
}

/** What was asked, once it is there; until then a spinner, else why it is not. */
export const AskedView = <Answer extends object>({ asked: { value, error }, children }: AskedViewProps<Answer>) => {
  const { language } = useReader();
  if (error !== null) return <SectionMessage appearance="error">{adminPhraseIn(language, error)}</SectionMessage>;
  if (value === null) return <Spinner label={tell(language, 'loading')} />;
  return <>{children(value)}</>;
};
