import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import React, { useMemo, useState } from 'react';
import type { AdminOverview } from '../../../src/contract/admin';
import { type OnCallStretch, onCallTimeline } from '../../../src/domain/decision/on-call-timeline';
import { DAY_MS, HOUR_MS } from '../../../src/domain/instant';
import { phraseIn } from '../../../src/domain/texts/panel/phrase-in';
import { shortTime } from '../../../src/domain/texts/short-time';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Select } from '../parts/select';
import { Table } from '../parts/table';
import { tell } from '../words/tell';
import { RotaGaps } from './rota-gaps';
import { TellingRoutes } from './telling';
import { Timeline } from './timeline';

const WEEK_MS = 7 * DAY_MS;

/** Who is on call in a week, drawn and as a table, with the reason of each stretch (R5, R12). */
const OnCallView = ({ overview: { rules, now } }: { readonly overview: AdminOverview }) => {
  const { language, zone } = useReader();
  const [weeks, setWeeks] = useState(0);
  const [desk, setDesk] = useState(rules.settings.defaultDesk);
  const start = Math.floor(Date.parse(now) / HOUR_MS) * HOUR_MS + weeks * WEEK_MS;
  const window = useMemo(() => ({ start, end: start + WEEK_MS }), [start]);
  const stretches = useMemo(() => onCallTimeline(rules, desk, window), [rules, desk, window]);
  const nameOf = (account: string): string => rules.people.find((one) => one.account === account)?.name ?? account;
  const deskName = rules.desks.find(({ id }) => id === desk)?.name ?? desk;
  return (
    <div className={styles['stack']}>
      <Heading size="small" as="h2">
        {tell(language, 'timeline')}
      </Heading>
      <p className={styles['subtle']}>{tell(language, 'timelineMeans', { desk: deskName, zone })}</p>
      <div className={styles['row']}>
        <Button onClick={() => setWeeks(weeks - 1)}>{tell(language, 'earlier')}</Button>
        <Button onClick={() => setWeeks(weeks + 1)}>{tell(language, 'later')}</Button>
        <Select
          label={tell(language, 'seenFrom')}
          value={desk}
          options={rules.desks.map(({ id, name }) => ({ value: id, label: name }))}
          change={setDesk}
        />
      </div>
      <Timeline stretches={stretches} window={window} nameOf={nameOf} />
      <Table
        label={tell(language, 'timeline')}
        head={(['from', 'to', 'hours', 'who', 'why'] as const).map((key) => tell(language, key))}
        rows={stretches.map((stretch) => ({
          key: String(stretch.start),
          cells: [
            shortTime(stretch.start, { zone, language }),
            shortTime(stretch.end, { zone, language }),
            ((stretch.end - stretch.start) / HOUR_MS).toLocaleString(language, { maximumFractionDigits: 1 }),
            whoOf(stretch, { nameOf, language }),
            <Why key="why" stretch={stretch} nameOf={nameOf} />,
          ],
        }))}
      />
      <RotaGaps rules={rules} now={Date.parse(now)} />
      <TellingRoutes rules={rules} />
    </div>
  );
};

interface Naming {
  readonly nameOf: (account: string) => string;
  readonly language: string;
}

const whoOf = ({ people }: OnCallStretch, { nameOf, language }: Naming) =>
  people.length === 0 ? (
    <Lozenge appearance="removed">{tell(language, 'nobody')}</Lozenge>
  ) : (
    people.map(({ person }) => nameOf(person)).join(', ')
  );

const Why = ({
  stretch: { people, source, why },
  nameOf,
}: {
  readonly stretch: OnCallStretch;
  readonly nameOf: Naming['nameOf'];
}) => {
  const { language } = useReader();
  const named = (text: string): string =>
    phraseIn(
      language,
      text.replace(/\b[a-z0-9]+(?:[-:][a-z0-9]+)+\b/g, (word) => nameOf(word)),
    );
  return (
    <>
      <div>
        {whyOf(tell(language, `source ${source}`), [
          ...new Set(people.map(({ because }) => phraseIn(language, because))),
        ])}
      </div>
      {why.length > 0 && (
        <details>
          <summary className={styles['summary']}>{tell(language, 'passedOver')}</summary>
          <ul className={styles['list']}>
            {[...new Set(why)].map((line) => (
              <li key={line}>{named(line)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** The source, and behind it what the reasons add: a reason that begins with the source says it already. */
const whyOf = (source: string, reasons: readonly string[]): string =>
  reasons.length > 0 && reasons.every((reason) => reason.startsWith(source))
    ? reasons.join(', ')
    : [source, ...reasons.filter((reason) => reason !== source)].join(': ');

export default OnCallView;
