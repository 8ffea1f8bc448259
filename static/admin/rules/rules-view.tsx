import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import type { AdminOverview } from '../../../src/contract/admin';
import { RULES_CALLS } from '../../../src/contract/rules';
import { shortTime } from '../../../src/domain/texts/short-time';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { useChange } from '../parts/use-change';
import { tell } from '../words/tell';
import { Forwarding } from './forwarding';
import { SettingsTable } from './settings-table';

interface RulesViewProps {
  readonly overview: AdminOverview;
  readonly load: () => Promise<void>;
}

/** The live rules as people read them. */
const RulesView = ({ overview: { rules, now }, load }: RulesViewProps) => {
  const { language, zone } = useReader();
  const { answer, busy, change } = useChange(load);
  const liveVersion = rules.version;
  const deskOf = (id: string): string => rules.desks.find((desk) => desk.id === id)?.name ?? id;
  const teamOf = (id: string): string => rules.teams.find((team) => team.id === id)?.name ?? id;
  const awayUntil = (absences: (typeof rules.people)[number]['absences']): string | null => {
    const at = Date.parse(now);
    const absence = absences.find(({ start, end }) => start <= at && at < end);
    return absence === undefined
      ? null
      : tell(language, 'awayUntil', { time: shortTime(absence.end, { zone, language }) });
  };
  return (
    <div className={styles['stack']}>
      <Outcome answer={answer} />
      <Forwarding
        rules={rules}
        busy={busy}
        setMode={(row, mode) => void change(RULES_CALLS.setRowMode, { row, mode, liveVersion })}
      />
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'escalation')}
        </Heading>
        <ol className={styles['list']}>
          {rules.escalation.map(({ who, waitMinutes }) => (
            <li key={who}>
              {tell(language, 'escalationStep', {
                who: tell(language, `step ${who}`),
                minutes: String(waitMinutes),
              })}
            </li>
          ))}
        </ol>
      </section>
      <SettingsTable
        rules={rules}
        busy={busy}
        setMode={(kind, mode) => void change(RULES_CALLS.setKindMode, { kind, mode, liveVersion })}
      />
      <section className={styles['tight']}>
        <Heading size="small" as="h2">
          {tell(language, 'people')}
        </Heading>
        <p className={styles['subtle']}>{tell(language, 'peopleCount', { count: String(rules.people.length) })}</p>
        <Table
          label={tell(language, 'people')}
          head={(['name', 'desk', 'team', 'roles', 'languages'] as const).map((key) => tell(language, key))}
          rows={rules.people.map(({ account, name, desk, team, roles, languages, absences }) => {
            const away = awayUntil(absences);
            return {
              key: account,
              cells: [
                <span key="name" className={styles['row']}>
                  {name}
                  {away !== null && <Lozenge appearance="moved">{away}</Lozenge>}
                </span>,
                deskOf(desk),
                teamOf(team),
                roles.join(', '),
                languages.join(', '),
              ],
            };
          })}
        />
      </section>
    </div>
  );
};

export default RulesView;
