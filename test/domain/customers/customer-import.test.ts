import { exportCustomers } from '../../../src/domain/customers/export-customers';
import { planCustomerImport } from '../../../src/domain/customers/plan-customer-import';
import { instantOf } from '../../../src/domain/instant';
import { customer } from './a-customer';

const desks = ['saarbruecken', 'graz'];
const HEAD = 'organisation,name,desk,country,zone,language,phase';
const KLINIK = '7,Lindenau Kliniken,saarbruecken,DE,Europe/Berlin,de,productive';
const plan = (csv: string, existing = [customer()]) => planCustomerImport(csv, { existing, desks });

test('a new line adds a customer, a known one with the same values is unchanged', () => {
  const { added, changed, unchanged, faulty } = plan(
    `${HEAD}\n${KLINIK}\n8,Alpenblick,graz,AT,Europe/Vienna,de,introduction\n`,
  );
  expect(added.map(({ after }) => after)).toEqual([
    customer({
      organisation: '8',
      name: 'Alpenblick',
      desk: 'graz',
      country: 'AT',
      zone: 'Europe/Vienna',
      phase: 'introduction',
    }),
  ]);
  expect(unchanged.map(({ before }) => before.organisation)).toEqual(['7']);
  expect([changed, faulty]).toEqual([[], []]);
});

test('columns come in any order, with byte order mark, semicolons, other headings and columns of one’s own', () => {
  const { changed, faulty } = plan(
    '\uFEFFKunde;Regional desk;Remark;Organization ID;Time zone;Consulting Lead;Unit\r\n"Lindenau; Kliniken";graz;x;7;Europe/Vienna;petra;Learning Consulting\r\n',
  );
  expect(faulty).toEqual([]);
  expect(changed).toMatchObject([
    {
      columns: ['name', 'desk', 'zone', 'lead', 'lead unit'],
      after: { name: 'Lindenau; Kliniken', desk: 'graz', lead: { account: 'petra', unit: 'Learning Consulting' } },
    },
  ]);
});

test('what the file has no column for stays as it was, an empty cell empties the field', () => {
  const before = customer({
    platform: 'eu-1',
    agreement: 'gold',
    maintenance: [{ start: instantOf('2026-11-28T20:00:00Z'), end: instantOf('2026-11-28T22:00:00Z'), doneBy: 'tom' }],
  });
  const { changed } = plan('organisation,platform\n7,\n', [before]);
  expect(changed[0]?.columns).toEqual(['platform']);
  expect(changed[0]?.after).toEqual({ ...customer(), agreement: 'gold', maintenance: before.maintenance });
});

test('faulty lines are left out with every reason and their line in the file, the others stand', () => {
  const { added, faulty } = plan(
    [
      HEAD,
      '8,"Two\nlines",graz,AT,Europe/Vienna,de,productive',
      '9,Mars Colony,olympus,M,Mars/Olympus,de,later',
      '10,Far,atlantis,DE,Europe/Berlin,de,productive',
      ',No Id,graz,AT,Europe/Vienna,de,productive',
      '8,Again,graz,AT,Europe/Vienna,de,productive',
      '11,A, B,graz,AT,Europe/Vienna,de,productive',
    ].join('\n'),
    [],
  );
  expect(added.map(({ after }) => after.name)).toEqual(['Two\nlines']);
  expect(faulty.map(({ line, faults }) => [line, faults.map(({ field, reason }) => `${field}: ${reason}`)])).toEqual([
    [
      4,
      [
        'country: must be a country code of two capitals, like DE',
        'zone: "Mars/Olympus" is not a time zone; use an IANA name such as Europe/Berlin',
        'phase: "later" is not known: use one of "introduction", "productive"',
      ],
    ],
    [5, ['desk: there is no desk atlantis: use one of saarbruecken, graz']],
    [6, ['organisation: must be letters, digits, dots, colons or dashes, at most 128']],
    [7, ['organisation: 8 stands in line 2 already: take one of the two out']],
    [8, ['line: has 8 cells for 7 headings: put texts with separators in quotes']],
  ]);
});

test('a file without the organisation’s column is refused as a whole', () => {
  expect(() => plan('name,desk\nx,graz\n')).toThrow(
    'line 1: has no heading “organisation”: the first line names the columns',
  );
  expect(() => plan('')).toThrow('line 1: has no heading');
  expect(() => plan('organisation,name,Kunde\n')).toThrow('line 1: names the column “name” twice');
});

test('a maintenance window that cannot be read is a fault, not a lost window', () => {
  const { faulty } = plan('organisation,maintenance\n7,Saturday night\n');
  expect(faulty[0]?.faults[0]).toEqual({
    field: 'maintenance',
    reason: '“Saturday night” is not a window: write it like 2026-11-28T20:00:00Z 2026-11-28T22:00:00Z account',
  });
});

test('importing what was exported changes nothing', () => {
  const full = [
    customer({
      organisation: '12',
      name: '=HYPERLINK("x")',
      lead: { account: 'petra', unit: 'Business Consulting', deputy: 'olaf' },
      projectTeam: ['a', 'b'],
      platform: "'quoted'",
      agreement: 'gold, "24/7"',
      maintenance: [
        { start: instantOf('2026-11-28T20:00:00Z'), end: instantOf('2026-11-28T22:00:00.5Z'), doneBy: 'tom' },
      ],
    }),
    customer(),
  ];
  const csv = exportCustomers(full);
  expect(csv.split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")"`);
  const again = plan(csv, full);
  expect(again.unchanged.map(({ before }) => before.organisation)).toEqual(['12', '7']);
  expect([again.added, again.changed, again.faulty]).toEqual([[], [], []]);
  expect(plan(csv, []).added.map(({ after }) => after)).toEqual(full);
});
