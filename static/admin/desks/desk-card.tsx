import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import type { Desk } from '../../../src/domain/rules/rules';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell, type WordKey } from '../words/tell';

interface DeskCardProps {
  readonly desk: Desk;
  readonly year: number;
  /** Open or closed now, until when and why. */
  readonly state: string;
}

interface Day {
  readonly date: string;
  readonly name: string;
  readonly mark: 'closedDay' | 'works' | 'closure' | 'doubtful';
  readonly provisional?: true;
}

const TONES = { closedDay: 'moved', works: 'success', closure: 'removed', doubtful: 'new' } as const;

/** One desk: its clock, its state now, and every special day of the year with what it does to the desk. */
export const DeskCard = ({ desk, year, state }: DeskCardProps) => {
  const { language } = useReader();
  const days = daysOf(desk, { year, language });
  return (
    <div className={styles['card']}>
      <strong>{desk.name}</strong>
      <p className={styles['subtle']}>
        {state} · {desk.calendar.zone}
      </p>
      {days.length === 0 && <p className={styles['text']}>{tell(language, 'noHolidays', { year: String(year) })}</p>}
      <ul className={styles['list']}>
        {days.map(({ date, name, mark, provisional }) => (
          <li key={`${date} ${name} ${mark}`}>
            {shown(date, language)} {name} <Lozenge appearance={TONES[mark]}>{tell(language, mark)}</Lozenge>{' '}
            {provisional === true && (
              <Lozenge appearance="new">{tell(language, 'provisional' satisfies WordKey)}</Lozenge>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

interface Shown {
  readonly year: number;
  readonly language: string;
}

const daysOf = ({ calendar }: Desk, { year, language }: Shown): readonly Day[] => {
  const nationalOnly = calendar.nationalOnly === true;
  const holidays = calendar.holidays.map(({ date, name, localName, ticked, scope, provisional }): Day => ({
    date,
    name: language === 'en' || localName === undefined ? name : localName,
    mark: ticked && (!nationalOnly || scope === 'national') ? 'closedDay' : 'works',
    ...(provisional === true ? { provisional } : {}),
  }));
  const closures = (calendar.closures ?? []).map(({ date, name }): Day => ({ date, name, mark: 'closure' }));
  const doubtful = (calendar.doubtful ?? []).map((date): Day => ({ date, name: '', mark: 'doubtful' }));
  return [...holidays, ...closures, ...doubtful]
    .filter(({ date }) => date.startsWith(`${year}-`))
    .toSorted((a, b) => a.date.localeCompare(b.date));
};

/** A local date has no zone: it is written as it stands. */
const shown = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${date}T00:00:00Z`));
