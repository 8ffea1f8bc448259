import type { SiteState } from './site-state';

type Kind = Parameters<SiteState['ids']['next']>[0];

/** Counters of a site: the same definition gives the same ids. */
export const createIds = (): SiteState['ids'] => {
  const last = new Map<Kind, number>();
  return {
    next: (kind) => {
      const number = (last.get(kind) ?? START[kind]) + 1;
      last.set(kind, number);
      return String(number);
    },
  };
};

const START: Readonly<Record<Kind, number>> = {
  issue: 10_000,
  comment: 20_000,
  history: 30_000,
  link: 40_000,
  field: 10_049,
  option: 10_100,
};
