import { outageKey } from '../../../src/domain/incident/outage-key';
import type { OutageReport } from '../../../src/domain/incident/outage';
import { isLive, withoutReport, withReport } from '../../../src/domain/incident/with-report';
import { MINUTE_MS } from '../../../src/domain/instant';
import { customer as aCustomer } from '../customers/a-customer';

const report = (ticket: string, at: number): OutageReport => ({
  ticket,
  key: `SUP-${ticket}`,
  organisation: ticket,
  customer: `Customer ${ticket}`,
  language: 'de',
  at,
});

test('reports within thirty minutes of the latest one are one record, the first is the main incident', () => {
  const first = withReport(null, 'platform:eu-1', report('1', 0));
  const second = withReport(first, 'platform:eu-1', report('2', 30 * MINUTE_MS));
  expect(second).toMatchObject({ revision: 1, reports: [{ ticket: '1' }, { ticket: '2' }], updates: [] });
});

test('a report after more than thirty minutes, or after the end, begins a new outage', () => {
  const first = withReport(null, 'platform:eu-1', report('1', 0));
  expect(withReport(first, 'platform:eu-1', report('2', 30 * MINUTE_MS + 1))).toMatchObject({
    revision: 1,
    reports: [{ ticket: '2' }],
  });
  const over = first === null ? null : { ...first, ended: { how: 'resolved' as const, at: MINUTE_MS } };
  expect(over !== null && isLive(over, 2 * MINUTE_MS)).toBe(false);
  expect(withReport(over, 'platform:eu-1', report('3', 2 * MINUTE_MS))?.reports).toHaveLength(1);
});

test('the same ticket is counted once, however often it is looked at', () => {
  const first = withReport(null, 'platform:eu-1', report('1', 0));
  expect(withReport(first, 'platform:eu-1', report('1', 90 * MINUTE_MS))).toBeNull();
});

test('reports meet by the platform of the customer record, without one by the customer, without a customer not at all', () => {
  const organisations = [{ id: '7', name: 'Acme' }];
  expect(outageKey({ organisations }, [aCustomer({ platform: 'eu-1' })])).toBe('platform:eu-1');
  expect(outageKey({ organisations }, [])).toBe('customer:7');
  expect(outageKey({ organisations: [] }, [])).toBeNull();
  expect(outageKey({ organisations: [...organisations, { id: '8', name: 'Other' }] }, [])).toBeNull();
});

test('a report that is another matter leaves the outage for good; the main incident cannot', () => {
  const both = withReport(withReport(null, 'platform:eu-1', report('1', 0)), 'platform:eu-1', report('2', MINUTE_MS));
  const left = both === null ? null : withoutReport(both, '2');
  expect(left).toMatchObject({ revision: 2, reports: [{ ticket: '1' }], apart: ['2'] });
  expect(withReport(left, 'platform:eu-1', report('2', 2 * MINUTE_MS))).toBeNull();
  expect(both === null ? null : withoutReport(both, '1')).toBeNull();
});
