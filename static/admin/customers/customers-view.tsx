import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import React, { useCallback, useEffect, useState } from 'react';
import { ADMIN_CALLS, type AdminOverview, type CustomersPage } from '../../../src/contract/admin';
import type { Customer } from '../../../src/domain/customers/customer';
import { shortTime } from '../../../src/domain/texts/short-time';
import { call } from '../../ui/calls';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';
import { CustomerImport } from './customer-import';
import { CustomerReports } from './customer-reports';

interface Shown {
  readonly customers: readonly Customer[];
  readonly next?: string;
}

/** The customers by name, with desk, lead and next maintenance. */
const CustomersView = ({ overview: { rules, now } }: { readonly overview: AdminOverview }) => {
  const { language } = useReader();
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<string | null>(null);

  const load = useCallback(async (before: Shown | null) => {
    const answer = await call<CustomersPage>(
      ADMIN_CALLS.customers,
      before?.next === undefined ? {} : { next: before.next },
    );
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setShown({ ...answer.value, customers: [...(before?.customers ?? []), ...answer.value.customers] });
  }, []);
  useEffect(() => {
    void load(null);
  }, [load]);

  const [written, setWritten] = useState(0);
  const renew = () => {
    setWritten((count) => count + 1);
    void load(null);
  };
  return (
    <div className={styles['stack']}>
      {error !== null && <SectionMessage appearance="error">{error}</SectionMessage>}
      {error === null && shown === null && <Spinner label={tell(language, 'loading')} />}
      {shown !== null && (
        <CustomerTable shown={shown} rules={rules} now={Date.parse(now)} more={() => void load(shown)} />
      )}
      <CustomerReports key={written} />
      <CustomerImport written={renew} />
    </div>
  );
};

interface CustomerTableProps {
  readonly shown: Shown;
  readonly rules: AdminOverview['rules'];
  readonly now: number;
  readonly more: () => void;
}

const CustomerTable = ({ shown, rules, now, more }: CustomerTableProps) => {
  const { language } = useReader();
  if (shown.customers.length === 0)
    return <SectionMessage appearance="warning">{tell(language, 'noCustomers')}</SectionMessage>;
  const columns = ['name', 'desk', 'country', 'language', 'phase', 'leadColumn', 'platform', 'maintenance'] as const;
  return (
    <div className={styles['tight']}>
      <Heading size="small" as="h2">
        {tell(language, 'customersCount', {
          count: `${shown.customers.length}${shown.next === undefined ? '' : '+'}`,
        })}
      </Heading>
      <Table
        label={tell(language, 'tabCustomers')}
        head={columns.map((column) => tell(language, column))}
        rows={shown.customers.map((customer) => ({
          key: customer.organisation,
          cells: [
            <strong key="name">{customer.name}</strong>,
            rules.desks.find(({ id }) => id === customer.desk)?.name ?? customer.desk,
            customer.country,
            customer.language,
            customer.phase === 'introduction' ? (
              <Lozenge key="phase" appearance="new">
                {tell(language, 'introduction')}
              </Lozenge>
            ) : (
              tell(language, 'productive')
            ),
            leadOf(customer, rules.people),
            customer.platform ?? '',
            nextWindow(customer, now, language),
          ],
        }))}
      />
      {shown.next !== undefined && (
        <span>
          <Button onClick={more}>{tell(language, 'more')}</Button>
        </span>
      )}
    </div>
  );
};

const leadOf = ({ lead }: Customer, people: AdminOverview['rules']['people']): string => {
  if (lead === undefined) return '';
  const name = people.find(({ account }) => account === lead.account)?.name ?? lead.account;
  return `${name} (${lead.unit})`;
};

/** On the customer's own clock, as the customer was told. */
const nextWindow = ({ maintenance, zone }: Customer, now: number, language: string): string => {
  const [next] = maintenance.filter(({ end }) => end > now).toSorted((a, b) => a.start - b.start);
  return next === undefined ? '' : shortTime(next.start, { zone, language });
};

export default CustomersView;
