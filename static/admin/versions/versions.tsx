import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import React, { useState } from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { ExportedRules, VersionLine, VersionsPage } from '../../../src/contract/rules-versions';
import { shortTime } from '../../../src/domain/texts/short-time';
import { useAnswer } from '../../ui/answer';
import { call } from '../../ui/calls';
import { AskedView } from '../parts/asked-view';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { saveFile } from '../parts/save-file';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { useChange } from '../parts/use-change';
import { tell } from '../words/tell';
import { Differences } from './differences';

interface VersionsProps {
  readonly live: number;
  readonly nameOf: (account: string) => string;
  readonly changed: () => Promise<void>;
}

/** Every version with author, time and note; what it would change, and back to it in one step. */
export const Versions = ({ live, nameOf, changed }: VersionsProps) => {
  const { language, zone } = useReader();
  const [from, setFrom] = useState<string>();
  const [compared, setCompared] = useState<number | null>(null);
  const asked = useAnswer<VersionsPage>(RULES_CALLS.versions, from === undefined ? {} : { next: from });
  const { answer, busy, change } = useChange(changed);
  const carry = async (version: number) => {
    const file = await call<ExportedRules>(RULES_CALLS.exportRules, { version });
    if (file.ok) saveFile(file.value.fileName, file.value.text, 'application/json');
  };
  const back = (version: number) => void change(RULES_CALLS.backToVersion, { version, liveVersion: live });
  const acts = (one: VersionLine) => (
    <span className={styles['row']}>
      {!one.live && (
        <Button spacing="compact" onClick={() => setCompared(compared === one.version ? null : one.version)}>
          {tell(language, 'compare')}
        </Button>
      )}
      {!one.live && (
        <Button spacing="compact" isDisabled={busy} onClick={() => back(one.version)}>
          {tell(language, 'backTo', { version: String(one.version) })}
        </Button>
      )}
      <Button spacing="compact" appearance="subtle" onClick={() => void carry(one.version)}>
        {tell(language, 'export')}
      </Button>
    </span>
  );
  return (
    <Section title={tell(language, 'versions')} means={tell(language, 'versionsMean')}>
      <Outcome answer={answer} />
      <AskedView asked={asked}>
        {({ versions, next }) => (
          <>
            <Table
              label={tell(language, 'versions')}
              head={(['versionNumber', 'when', 'who', 'noteColumn', 'acts'] as const).map((key) => tell(language, key))}
              rows={versions.map((one) => ({
                key: String(one.version),
                cells: [
                  <span key="version" className={styles['row']}>
                    <strong>{one.version}</strong>
                    {one.live && <Lozenge appearance="success">{tell(language, 'isLive')}</Lozenge>}
                  </span>,
                  one.by === '' ? '' : shortTime(Date.parse(one.at), { zone, language }),
                  nameOf(one.by),
                  one.note,
                  acts(one),
                ],
              }))}
            />
            {next !== undefined && (
              <span>
                <Button onClick={() => setFrom(next)}>{tell(language, 'older')}</Button>
              </span>
            )}
          </>
        )}
      </AskedView>
      {compared !== null && (
        <Differences
          key={compared}
          title={tell(language, 'backChanges', { version: String(compared) })}
          from="live"
          to={compared}
        />
      )}
    </Section>
  );
};
