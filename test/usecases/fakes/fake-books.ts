import type { Customer } from '../../../src/domain/customers/customer';
import type { Draft } from '../../../src/domain/rules/draft';
import type { Rules } from '../../../src/domain/rules/rules';
import type { CustomerBook } from '../../../src/ports/customer-book';
import type { DraftBook } from '../../../src/ports/draft-book';
import type { RulesHistory } from '../../../src/ports/rules-history';
import type { ProjectMode, RulesStore } from '../../../src/ports/rules-store';

export interface FakeRulesStore extends RulesStore, RulesHistory {
  rules: Rules;
  projects: Record<string, ProjectMode>;
  /** Goes up with every change. */
  revision: number;
  readonly published: { readonly rules: Rules; readonly by: string; readonly note: string }[];
}

/** Rules in memory: whoever changes them names what was read. The first version counts as published by nobody. */
export const fakeRulesStore = (rules: Rules, projects: Record<string, ProjectMode>): FakeRulesStore => {
  const first = rules;
  const store: FakeRulesStore = {
    rules,
    projects,
    revision: 0,
    published: [],
    live: async () => ({ rules: store.rules, projects: store.projects, revision: store.revision }),
    knownProjects: async () => store.projects,
    modeOf: async (key) => store.projects[key] ?? { mode: 'watch', since: Number.POSITIVE_INFINITY },
    publish: async ({ revision }, next, { by, note }) => {
      if (revision !== store.revision) return null;
      store.rules = { ...next, version: store.rules.version + 1 };
      store.revision += 1;
      store.published.push({ rules: store.rules, by, note });
      return store.rules.version;
    },
    setProject: async (key, mode) => {
      store.projects = { ...store.projects, [key]: mode };
      store.revision += 1;
    },
    page: async () => ({
      versions: store.published
        .toReversed()
        .map(({ rules: { version: number }, by, note }) => ({ number, by, note, at: 0 })),
    }),
    read: async (number) => {
      const found = [{ rules: first, by: '', note: '' }, ...store.published].find(
        (one) => one.rules.version === number,
      );
      return found === undefined
        ? null
        : { version: { number, by: found.by, note: found.note, at: 0 }, rules: found.rules };
    },
  };
  return store;
};

/** Drafts in memory, with the same conditions as the store's. */
export const fakeDraftBook = (): DraftBook & { readonly drafts: Map<string, Draft> } => {
  const drafts = new Map<string, Draft>();
  const isSeen = (id: string, seen: number): boolean => drafts.get(id)?.revision === seen;
  return {
    drafts,
    list: async () => [...drafts.values()],
    read: async (id) => drafts.get(id) ?? null,
    add: async (draft) => {
      if (drafts.has(draft.id)) return false;
      drafts.set(draft.id, draft);
      return true;
    },
    change: async (draft, seen) => {
      if (!isSeen(draft.id, seen)) return false;
      drafts.set(draft.id, draft);
      return true;
    },
    remove: async (id, seen) => isSeen(id, seen) && drafts.delete(id),
  };
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
    all: async () => [...records.values()],
    page: async () => ({ customers: [...records.values()].toSorted((a, b) => a.name.localeCompare(b.name)) }),
    save: async (saved) => saved.forEach((customer) => records.set(customer.organisation, customer)),
  };
};
