import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Outage } from '../../domain/incident/outage';
import type { OutageBook } from '../../ports/outage-book';
import { calling, isCode } from './calling';

interface OutageEntry {
  readonly revision: number;
  readonly main: string;
  readonly record: Outage;
}

const schema = v.object({
  key: v.string(),
  revision: v.number(),
  reports: v.array(
    v.object({
      ticket: v.string(),
      key: v.string(),
      organisation: v.nullable(v.string()),
      customer: v.string(),
      language: v.string(),
      at: v.number(),
    }),
  ),
  apart: v.exactOptional(v.array(v.string())),
  confirmed: v.exactOptional(v.object({ by: v.string(), at: v.number() })),
  updates: v.array(v.object({ at: v.number(), by: v.string(), texts: v.record(v.string(), v.string()) })),
  ended: v.exactOptional(v.object({ how: v.picklist(['resolved', 'called off']), at: v.number() })),
});

/** Outages in a custom entity, one record for each platform. */
export const createOutageBook = (): OutageBook => ({
  load: async (key) => {
    const entry = await calling('get outage', () => kvs.entity<OutageEntry>('outage').get(key));
    const parsed = v.safeParse(schema, entry?.record);
    return parsed.success ? parsed.output : null;
  },
  save: async (from, to) => {
    const entry = { revision: to.revision, main: to.reports[0]?.ticket ?? '', record: to };
    try {
      await calling('set outage', () =>
        from === null
          ? kvs.entity<OutageEntry>('outage').set(to.key, entry, { keyPolicy: 'FAIL_IF_EXISTS' })
          : kvs
              .transact()
              .set(to.key, entry, {
                entityName: 'outage',
                conditions: new Filter<OutageEntry>().and('revision', FilterConditions.equalTo(from.revision)),
              })
              .execute(),
      );
      return true;
    } catch (error) {
      if (isCode(error, 'KEY_CONFLICT') || isCode(error, 'CONDITIONAL_CHECK_FAILED')) return false;
      throw error;
    }
  },
});
