import Heading from '@atlaskit/heading';
import React from 'react';
import { ACTION_KINDS, type ActionKind, type Mode, type Rules, type Settings } from '../../../src/domain/rules/rules';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';
import { ModeSelect } from './mode-select';

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

interface SettingsTableProps {
  readonly rules: Rules;
  readonly busy: boolean;
  readonly setMode: (kind: ActionKind, mode: Mode) => void;
}

/** Settings, and how far each kind of action goes (R1). */
export const SettingsTable = ({ rules: { settings, desks, modes }, busy, setMode }: SettingsTableProps) => {
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
              <ModeSelect
                of={tell(language, `kind ${kind}`)}
                mode={modes[kind]}
                isDisabled={busy}
                change={(mode) => setMode(kind, mode)}
              />
            </span>
          ))}
        </div>
      </section>
    </>
  );
};
