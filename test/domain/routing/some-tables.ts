import * as fc from 'fast-check';
import type { ForwardingFacts, ForwardingRow, RowCell } from '../../../src/domain/routing/forwarding-row';

const WORDS: Readonly<Record<string, readonly (string | boolean)[]>> = {
  filedAs: ['incident', 'request', 'delivery'],
  serious: [true, false],
  leadUnit: ['Business Consulting', 'Learning Consulting', 'none'],
  deskState: ['open', 'closed on a working day', 'weekend', 'holiday', 'doubtful'],
  country: ['DE', 'AU', 'SG', 'CH'],
  component: ['SSO', 'Catalogue', 'SCORM'],
  'mapped.Region': ['North', 'South'],
  'mapped.Hosted': [true, false],
};

const cellOf = (name: string): fc.Arbitrary<RowCell> => {
  const words = WORDS[name];
  if (words === undefined) {
    return fc
      .tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('closed', 'open', 'up', 'down'),
      )
      .map(([a, b, kind]) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        if (kind === 'closed') return { from: low, to: high };
        if (kind === 'open') return { above: low, below: high + 1 };
        return kind === 'up' ? { from: low } : { below: high };
      });
  }
  return fc
    .tuple(fc.subarray([...words], { minLength: 1 }), fc.boolean())
    .map(([named, refuses]) => (refuses ? { not: named } : { is: named }));
};

const NAMES = [...Object.keys(WORDS), 'mapped.Seats'];

const whenOf = (most: number): fc.Arbitrary<ForwardingRow['when']> =>
  fc
    .subarray(NAMES, { maxLength: most })
    .chain((names) => fc.tuple(...names.map((name) => cellOf(name).map((cell) => [name, cell] as const))))
    .map((cells) => Object.fromEntries(cells));

/** Tables with up to `rows` rows before the one that catches all. */
export const someTable = ({ rows, cells }: { rows: number; cells: number }): fc.Arbitrary<readonly ForwardingRow[]> =>
  fc
    .array(
      fc.record({
        when: whenOf(cells),
        team: fc.constantFrom('support', 'incident-management', 'learning-consulting'),
      }),
      {
        maxLength: rows,
      },
    )
    .map((some) =>
      [...some, { when: {}, team: 'support' } as const].map(({ when, team }, index) => ({
        id: `row-${index}`,
        title: `Row ${index}`,
        source: 'assumed',
        when,
        then: { team, person: 'roster' },
        mode: 'act',
      })),
    );

/** Any ticket, with values that the tables name and values that they do not. */
export const someFacts: fc.Arbitrary<ForwardingFacts> = fc.record({
  filedAs: fc.constantFrom('incident', 'request', 'delivery'),
  type: fc.constant('unclear'),
  serious: fc.boolean(),
  needsConsulting: fc.boolean(),
  technicallyComplex: fc.boolean(),
  phase: fc.constant('productive'),
  leadUnit: fc.constantFrom('Business Consulting', 'Learning Consulting', 'none'),
  country: fc.constantFrom('DE', 'de ', 'AU', 'SG', 'CH', 'MY', 'unknown'),
  deskState: fc.constantFrom('open', 'closed on a working day', 'weekend', 'holiday', 'doubtful'),
  channel: fc.constant('portal'),
  requestType: fc.constant('unknown'),
  component: fc.subarray(['SSO', 'catalogue', 'SCORM', 'Reports']),
  language: fc.constant('de'),
  writtenIn: fc.constant('unknown'),
  agreement: fc.constant('none'),
  mapped: fc.record(
    {
      Region: fc.oneof(
        fc.constantFrom('North', 'south', 'East'),
        fc.subarray(['North', 'South', 'East']),
        fc.integer(),
      ),
      Hosted: fc.oneof(fc.boolean(), fc.constant('unknown')),
      Seats: fc.oneof(fc.integer({ min: -1, max: 8 }), fc.double({ min: 0, max: 7, noNaN: true }), fc.constant('many')),
    },
    { requiredKeys: [] },
  ),
});
