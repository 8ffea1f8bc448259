import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import React from 'react';
import { CUSTOMER_CALLS, type CustomerExport, type ImportProgress } from '../../../src/contract/customers';
import { call } from '../../ui/calls';
import { FileChoice } from '../parts/file-choice';
import { refusalText } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { saveFile } from '../parts/save-file';
import { Section } from '../parts/section';
import { Table } from '../parts/table';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { useCustomerImport } from './use-customer-import';

/** The customer list as a file, in and out. A dry run shows every line that would change before anything is written. */
export const CustomerImport = ({ written }: { readonly written: () => void }) => {
  const { language } = useReader();
  const { progress, check, apply } = useCustomerImport(written);
  const carry = async () => {
    const file = await call<CustomerExport>(CUSTOMER_CALLS.exportCustomers);
    if (file.ok) saveFile('meridian-customers.csv', file.value.csv, 'text/csv');
  };
  return (
    <Section title={tell(language, 'importList')} means={tell(language, 'importListMeans')}>
      <div className={styles['row']}>
        <FileChoice
          label={tell(language, 'customersFile')}
          accept=".csv,text/csv"
          chosen={(text) => void check(text)}
        />
        <Button appearance="subtle" onClick={() => void carry()}>
          {tell(language, 'exportCustomers')}
        </Button>
      </div>
      <div role="status" className={styles['tight']}>
        {progress !== null && !progress.ok && (
          <SectionMessage appearance="error">{refusalText(progress, language)}</SectionMessage>
        )}
        {progress !== null && progress.ok && <Progress progress={progress.value} apply={apply} />}
      </div>
    </Section>
  );
};

interface ProgressProps {
  readonly progress: ImportProgress;
  readonly apply: () => Promise<void>;
}

const Progress = ({ progress, apply }: ProgressProps) => {
  const { language } = useReader();
  const { state, lines, looked, because } = progress;
  const count = (number: number): string => number.toLocaleString(language);
  const counts = {
    lines: count(lines),
    looked: count(looked),
    added: count(progress.added),
    changed: count(progress.changed),
    unchanged: count(progress.unchanged),
    faulty: count(progress.faulty),
  };
  const tone = state === 'refused' ? 'error' : state === 'done' ? 'success' : 'information';
  return (
    <>
      <SectionMessage appearance={tone}>
        {[
          tell(language, `import ${state}`, counts),
          ...(because === undefined ? [] : [adminPhraseIn(language, because)]),
        ].join(' ')}
      </SectionMessage>
      {(state === 'checking' || state === 'applying') && (
        <progress value={looked} max={Math.max(1, lines)} aria-label={tell(language, 'importProgress')} />
      )}
      {state === 'checked' && progress.added + progress.changed > 0 && (
        <span>
          <Button appearance="primary" onClick={() => void apply()}>
            {tell(language, 'applyImport')}
          </Button>
        </span>
      )}
      <Faults progress={progress} />
      <Changes progress={progress} />
    </>
  );
};

const Faults = ({ progress: { faults } }: Pick<ProgressProps, 'progress'>) => {
  const { language } = useReader();
  if (faults.length === 0) return null;
  return (
    <Table
      label={tell(language, 'faultyLines')}
      head={[tell(language, 'line'), tell(language, 'faultColumn')]}
      rows={faults.map((one) => ({
        key: String(one.line),
        cells: [
          one.line,
          one.faults.map(({ field, reason }) => `${field}: ${adminPhraseIn(language, reason)}`).join('; '),
        ],
      }))}
    />
  );
};

const Changes = ({ progress: { changes } }: Pick<ProgressProps, 'progress'>) => {
  const { language } = useReader();
  if (changes.length === 0) return null;
  return (
    <Table
      label={tell(language, 'changedCustomers')}
      head={[tell(language, 'name'), tell(language, 'changedColumns')]}
      rows={changes.map(({ organisation, name, columns }) => ({
        key: organisation,
        cells: [name, columns.join(', ')],
      }))}
    />
  );
};
