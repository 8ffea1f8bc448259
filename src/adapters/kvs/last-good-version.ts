import { kvs, WhereConditions } from '@forge/kvs';
import type { Rules } from '../../domain/rules/rules';
import { calling } from './calling';
import { LIVE } from './live-document';
import { HISTORY, readStoredVersion, rulesIn } from './stored-version';

/** Versions read one by one, newest first, before the whole history is searched. */
const READ_SINGLY = 5;
/** Documents in one page: a page of large ones still fits into an answer. */
const PAGE = 10;

/**
 * The newest version of the history that can be read; null when none can.
 * @param newest the highest number that was given out.
 */
export const lastGoodVersion = async (newest: number): Promise<Rules | null> => {
  for (let number = newest; number > 1 && number > newest - READ_SINGLY; number -= 1) {
    const stored = await readStoredVersion(number);
    if (stored !== null) return stored.rules;
  }
  return searched();
};

const searched = async (): Promise<Rules | null> => {
  let newest: Rules | null = null;
  let cursor: string | undefined;
  do {
    const history = await calling('query rules', () => historyPage(cursor));
    for (const { key, value } of history.results) {
      const rules = key === LIVE ? null : rulesIn(value);
      if (rules !== null && rules.version > (newest?.version ?? 0)) newest = rules;
    }
    cursor = history.nextCursor;
  } while (cursor !== undefined);
  return newest;
};

const historyPage = (cursor: string | undefined) => {
  const query = kvs.query().where('key', WhereConditions.beginsWith(HISTORY)).limit(PAGE);
  return (cursor === undefined ? query : query.cursor(cursor)).getMany();
};
