import Heading from '@atlaskit/heading';
import React from 'react';
import type { ForwardingRow } from '../../../src/domain/routing/forwarding-row';
import type { Mode, Rules } from '../../../src/domain/rules/rules';
import { cellIn } from '../../../src/domain/texts/table-words';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';
import { ModeSelect } from './mode-select';

interface ForwardingProps {
  readonly rules: Rules;
  readonly busy: boolean;
  readonly setMode: (row: string, mode: Mode) => void;
}

/** The forwarding table in sentences: when, where to, how far it goes by itself (R6). */
export const Forwarding = ({ rules, busy, setMode }: ForwardingProps) => {
  const { language } = useReader();
  const head = (['rowNumber', 'row', 'when', 'then', 'mode', 'source'] as const).map((key) => tell(language, key));
  return (
    <section className={styles['tight']}>
      <Heading size="small" as="h2">
        {tell(language, 'forwarding')}
      </Heading>
      <p className={styles['subtle']}>{tell(language, 'forwardingMeans')}</p>
      <Table
        label={tell(language, 'forwarding')}
        head={head}
        rows={rules.forwarding.map((row, index) => ({
          key: row.id,
          cells: [
            index + 1,
            <strong key="row">{row.titles?.[language] ?? row.title}</strong>,
            <Lines key="when" lines={conditionsOf(row, language)} />,
            <Lines key="then" lines={outcomeOf(row, rules, language)} />,
            <ModeSelect
              key="mode"
              of={row.titles?.[language] ?? row.title}
              mode={row.mode}
              isDisabled={busy}
              change={(mode) => setMode(row.id, mode)}
            />,
            row.source,
          ],
        }))}
      />
    </section>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </>
);

const conditionsOf = ({ when }: ForwardingRow, language: string): readonly string[] => {
  const cells = Object.entries(when).map(([column, cell]) => cellIn(language, column, cell));
  return cells.length === 0 ? [tell(language, 'everything')] : cells;
};

const outcomeOf = ({ then }: ForwardingRow, { teams }: Rules, language: string): readonly string[] => {
  const teamOf = (id: string): string => teams.find((team) => team.id === id)?.name ?? id;
  const team =
    then.team === 'project-team'
      ? tell(language, 'projectTeam')
      : then.team === 'lead'
        ? tell(language, 'lead')
        : teamOf(then.team);
  const both = then.also === undefined ? team : `${team} ${tell(language, 'also', { team: teamOf(then.also) })}`;
  return [
    `${both}: ${tell(language, `person ${then.person}`)}`,
    ...(then.supportKeepsContact === true ? [tell(language, 'keepsContact')] : []),
    ...(then.linkTo === undefined ? [] : [tell(language, 'linked')]),
  ];
};
