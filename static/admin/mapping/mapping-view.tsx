import Button from '@atlaskit/button/new';
import React from 'react';
import type { AdminOverview } from '../../../src/contract/admin';
import type { MappingLine, MappingSuggestion } from '../../../src/contract/field-mapping';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { DraftResult } from '../../../src/contract/rules-versions';
import { useAnswer } from '../../ui/answer';
import { AskedView } from '../parts/asked-view';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { useChange } from '../parts/use-change';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { TryMapping } from './try-mapping';

/** Which fields of the site answer the rules, which would fit, and what the rules see of one ticket. */
const MappingView = ({ overview: { rules } }: { readonly overview: AdminOverview }) => {
  const { language } = useReader();
  const asked = useAnswer<MappingSuggestion>(RULES_CALLS.suggestMapping);
  const { answer, busy, change } = useChange<DraftResult>(asked.again);
  const take = (mapping: MappingSuggestion['mapping']) =>
    void change(RULES_CALLS.saveDraft, { document: { ...rules, mapping }, note: tell(language, 'mappingDraftNote') });
  return (
    <div className={styles['stack']}>
      <TryMapping />
      <Section title={tell(language, 'mapping')} means={tell(language, 'mappingMeans')}>
        <Outcome answer={answer} />
        <AskedView asked={asked}>
          {({ lines, mapping }) => (
            <>
              <Table
                label={tell(language, 'mapping')}
                head={(['ruleName', 'usedFor', 'mapped', 'found', 'suggested'] as const).map((key) =>
                  tell(language, key),
                )}
                rows={lines.map((line) => ({ key: line.name, cells: cellsOf(line, language) }))}
              />
              {lines.some(({ found, suggested }) => found.length === 0 && suggested.length > 0) && (
                <span>
                  <Button isDisabled={busy} onClick={() => take(mapping)}>
                    {tell(language, 'takeSuggestions')}
                  </Button>
                </span>
              )}
            </>
          )}
        </AskedView>
      </Section>
    </div>
  );
};

const cellsOf = ({ name, usedFor, mapped, found, suggested }: MappingLine, language: string) => [
  <code key="name">{name}</code>,
  adminPhraseIn(language, usedFor),
  mapped.join(', '),
  found.length === 0
    ? tell(language, 'noField')
    : found.map((field) => `${field.name} (${field.id}, ${field.kind})`).join(', '),
  suggested.map((field) => `${field.name} (${adminPhraseIn(language, field.because)})`).join(', '),
];

export default MappingView;
