import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import { ACTION_KINDS, type Rules, type Settings } from '../../../src/domain/rules/rules';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';

const SHOWN = [
  'defaultDesk',
  'ordinaryWhileClosed',
  'onCallWhileDeskOpen',
  'lastMinutes',
  'silenceMinutes',
  'dutyNeedsMinutesLeft',
  'phoneNumber',
  'taskProject',
  'consultingCountries',
  'noteLanguage',
] as const satisfies readonly (keyof Settings)[];

/** Settings, and how far each kind of action goes (R1). */
export const SettingsTable = ({ rules: { settings, desks, modes } }: { readonly rules: Rules }) => {
  const { language } = useReader();
  const shown = (key: (typeof SHOWN)[number]): string => {
    const value = settings[key];
    if (value === undefined) return tell(language, 'none');
    if (key === 'defaultDesk') return desks.find(({ id }) => id === value)?.name ?? String(value);
    return Array.isArray(value) ? value.join(', ') : String(value);
  };
  return (
    <>
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'settings')}
        </Heading>
        <Table
          label={tell(language, 'settings')}
          head={[tell(language, 'settings'), tell(language, 'now')]}
          rows={SHOWN.map((key) => ({ key, cells: [tell(language, `setting ${key}`), shown(key)] }))}
        />
      </section>
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'kinds')}
        </Heading>
        <div className={styles['row']}>
          {ACTION_KINDS.map((kind) => (
            <span key={kind} className={styles['row']}>
              {tell(language, `kind ${kind}`)}
              <Lozenge appearance={modes[kind] === 'act' ? 'success' : 'new'}>{tell(language, modes[kind])}</Lozenge>
            </span>
          ))}
        </div>
      </section>
    </>
  );
};
