import type { Customer } from '../../../src/domain/customers/customer';
import { InvalidInput } from '../../../src/domain/errors';
import type { Rules } from '../../../src/domain/rules/rules';
import type { CustomerBook } from '../../../src/ports/customer-book';
import type { ProjectMode, RulesStore } from '../../../src/ports/rules-store';

export interface FakeRulesStore extends RulesStore {
  rules: Rules;
  projects: Record<string, ProjectMode>;
  readonly published: { readonly rules: Rules; readonly by: string; readonly note: string }[];
}

/** Rules in memory; a version can be published once. */
export const fakeRulesStore = (rules: Rules, projects: Record<string, ProjectMode>): FakeRulesStore => {
  const store: FakeRulesStore = {
    rules,
    projects,
    published: [],
    live: async () => ({ rules: store.rules, projects: store.projects }),
    knownProjects: async () => store.projects,
    modeOf: async (key) => store.projects[key] ?? { mode: 'watch', since: Number.POSITIVE_INFINITY },
    publish: async (next, { by, note }) => {
      if (store.published.some((one) => one.rules.version === next.version))
        throw new InvalidInput('version', `version ${next.version} was published by somebody else meanwhile`);
      store.published.push({ rules: next, by, note });
      store.rules = next;
    },
    setProject: async (key, mode) => void (store.projects = { ...store.projects, [key]: mode }),
  };
  return store;
};

export interface FakeCustomerBook extends CustomerBook {
  readonly records: Map<string, Customer>;
}

export const fakeCustomerBook = (customers: readonly Customer[]): FakeCustomerBook => {
  const records = new Map(customers.map((customer) => [customer.organisation, customer]));
  return {
    records,
    find: async (organisations) => organisations.flatMap((id) => records.get(id) ?? []),
    findByName: async (name) => [...records.values()].find((customer) => customer.name === name) ?? null,
    page: async () => ({ customers: [...records.values()].toSorted((a, b) => a.name.localeCompare(b.name)) }),
    save: async (saved) => saved.forEach((customer) => records.set(customer.organisation, customer)),
  };
};
