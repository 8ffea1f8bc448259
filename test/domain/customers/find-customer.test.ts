import { findCustomer } from '../../../src/domain/customers/find-customer';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { customer } from './a-customer';

const organisation = (id: string) => ({ id, name: `Organisation ${id}` });

test('the customer of the one organisation has their own desk', () => {
  const melbourne = customer({ organisation: '7', desk: 'melbourne' });
  expect(findCustomer({ organisations: [organisation('7')], customers: [melbourne] }, DEFAULT_RULES)).toEqual({
    customer: melbourne,
    desk: 'melbourne',
    because: null,
  });
});

test('the same organisation named twice is one', () => {
  const twice = [organisation('7'), organisation('7')];
  const found = findCustomer({ organisations: twice, customers: [customer({ organisation: '7' })] }, DEFAULT_RULES);
  expect(found.because).toBeNull();
});

test.each([
  ['no organisation', [], []],
  ['several', [organisation('7'), organisation('8')], [customer({ organisation: '7' })]],
  ['unknown', [organisation('9')], [customer({ organisation: '7' })]],
])('%s: the ticket stands at the default desk', (because, organisations, customers) => {
  expect(findCustomer({ organisations, customers }, DEFAULT_RULES)).toEqual({
    customer: null,
    desk: 'saarbruecken',
    because,
  });
});

test('a customer whose desk is gone stands at the default desk and is still known', () => {
  const lost = customer({ organisation: '7', desk: 'atlantis' });
  expect(findCustomer({ organisations: [organisation('7')], customers: [lost] }, DEFAULT_RULES)).toEqual({
    customer: lost,
    desk: 'saarbruecken',
    because: 'no desk',
  });
});
