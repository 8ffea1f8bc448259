import type { CustomerExport, CustomerReport, CustomerReportList } from '../contract/customers';
import { exportCustomers } from '../domain/customers/export-customers';
import { reportCustomers } from '../domain/customers/report-customers';
import type { Organisations } from '../ports/organisations';
import type { Ports } from './ports';

const SHOWN = 500;

/** The whole list as a file. */
export const customerFile = async ({ customers }: Pick<Ports, 'customers'>): Promise<CustomerExport> => {
  const all = await customers.all();
  return { csv: exportCustomers(all), customers: all.length };
};

type ReportPorts = Pick<Ports, 'clock' | 'customers' | 'rules'> & { readonly organisations: Organisations };

/** What the customer list lacks. */
export const customersInNeed = async (ports: ReportPorts): Promise<CustomerReport> => {
  const [customers, { rules }, organisations] = await Promise.all([
    ports.customers.all(),
    ports.rules.live(),
    ports.organisations.all(),
  ]);
  const lists = reportCustomers({ customers, rules, organisations }, ports.clock.now());
  const count = (list: CustomerReportList): number => lists[list].length;
  const shown = (list: CustomerReportList) => lists[list].slice(0, SHOWN);
  return {
    customers: customers.length,
    counts: {
      'without desk': count('without desk'),
      'without lead': count('without lead'),
      'lead away': count('lead away'),
      'not in the list': count('not in the list'),
    },
    lists: {
      'without desk': shown('without desk'),
      'without lead': shown('without lead'),
      'lead away': shown('lead away'),
      'not in the list': shown('not in the list'),
    },
  };
};
