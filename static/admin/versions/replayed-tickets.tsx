import React from 'react';
import type { ReplayResult } from '../../../src/contract/replay';
import { shortTime } from '../../../src/domain/texts/short-time';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

/** What a replay came to: was → would be, with how many tickets and which, and whom it would have woken. */
export const ReplayedTickets = ({ result }: { readonly result: ReplayResult }) => {
  const { language, zone } = useReader();
  const { sentence, looked, of, moves, woken, leftOut, unused } = result;
  const headOf = (keys: readonly ('was' | 'wouldBe' | 'count' | 'examples' | 'ticket' | 'when')[]) =>
    keys.map((key) => tell(language, key));
  return (
    <div className={styles['tight']} role="status">
      <p className={styles['text']}>{adminPhraseIn(language, sentence)}</p>
      <progress value={looked} max={Math.max(1, of)} aria-label={tell(language, 'replayProgress')} />
      {moves.length > 0 && (
        <Table
          label={tell(language, 'replayMoves')}
          head={headOf(['was', 'wouldBe', 'count', 'examples'])}
          rows={moves.map(({ was, wouldBe, count, tickets }) => ({
            key: `${was.row} ${was.outcome} ${wouldBe.row} ${wouldBe.outcome}`,
            cells: [
              adminPhraseIn(language, was.outcome),
              adminPhraseIn(language, wouldBe.outcome),
              count.toLocaleString(language),
              tickets.join(', '),
            ],
          }))}
        />
      )}
      {woken.length > 0 && (
        <Table
          label={tell(language, 'replayWoken')}
          head={headOf(['ticket', 'when', 'was', 'wouldBe'])}
          rows={woken.map(({ ticket, at, was, wouldBe }) => ({
            key: ticket,
            cells: [
              ticket,
              shortTime(Date.parse(at), { zone, language }),
              was.join(', ') || tell(language, 'nobodyWoken'),
              wouldBe.join(', ') || tell(language, 'nobodyWoken'),
            ],
          }))}
        />
      )}
      {leftOut.map(({ because, count }) => (
        <p key={because} className={styles['subtle']}>
          {tell(language, 'leftOut', { count: String(count), because: adminPhraseIn(language, because) })}
        </p>
      ))}
      {unused.length > 0 && (
        <p className={styles['subtle']}>{tell(language, 'unusedRows', { rows: unused.join(', ') })}</p>
      )}
    </div>
  );
};
