import { kvs, Sort } from '@forge/kvs';
import * as v from 'valibot';
import { DEFAULT_RULES } from '../../domain/rules/default-rules';
import type { RulesHistory, Version } from '../../ports/rules-history';
import { calling } from './calling';
import { readStoredVersion, versionMeta } from './stored-version';
import { VERSIONS } from './version-writes';

const PAGE = 50;

/** Version 1 is inside the app: nobody published it. */
const SHIPPED: Version = { number: DEFAULT_RULES.version, by: '', note: 'shipped with Meridian', at: 0 };

const line = v.object({ number: v.pipe(v.number(), v.integer()), told: versionMeta });

/** Versions in the store: documents under `rules:<n>`, their list in a custom entity by number. */
export const createRulesHistory = (): RulesHistory => ({
  page: async (next) => {
    const query = kvs.entity(VERSIONS).query().index('by-number').sort(Sort.DESC).limit(PAGE);
    const found = await calling('query version', () => (next === undefined ? query : query.cursor(next)).getMany());
    const versions = found.results.flatMap(({ value }) => {
      const parsed = v.safeParse(line, value);
      return parsed.success ? [{ number: parsed.output.number, ...parsed.output.told }] : [];
    });
    if (found.nextCursor !== undefined) return { versions, next: found.nextCursor };
    return { versions: [...versions, SHIPPED] };
  },
  read: async (version) => {
    if (version === SHIPPED.number) return { version: SHIPPED, rules: DEFAULT_RULES };
    return readStoredVersion(version);
  },
});
