export interface KvsRecord {
  readonly key: string;
  readonly value: unknown;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

/** `plain`, `secret`, or the name of a custom entity behind `entity:`. */
export type KvsSpace = 'plain' | 'secret' | `entity:${string}`;

interface Version {
  readonly at: number;
  readonly record: KvsRecord | undefined;
}

/** Expired values are deleted within 48 hours; until then they may be read. The sandbox takes the full time. */
const EXPIRED_READABLE_MS = 48 * 3_600_000;
/** Versions older than this are no longer needed by lagging queries. */
const HISTORY_MS = 600_000;

const present = (record: KvsRecord | undefined, now: number) =>
  record !== undefined && (record.expiresAt === undefined || now < record.expiresAt + EXPIRED_READABLE_MS)
    ? record
    : undefined;

export interface KvsStore {
  /** The record as last written. */
  get(space: KvsSpace, key: string, now: number): KvsRecord | undefined;
  put(space: KvsSpace, record: KvsRecord): void;
  remove(space: KvsSpace, key: string, now: number): void;
  /** Records as they stood at the instant `asOf`, in order of keys: what an eventually consistent query may see. */
  listAsOf(space: KvsSpace, asOf: number): readonly KvsRecord[];
  spaces(): readonly KvsSpace[];
}

/** The storage of one installation, with enough history for queries that lag. */
export const createKvsStore = (): KvsStore => {
  const spaces = new Map<KvsSpace, Map<string, Version[]>>();
  const versionsOf = (space: KvsSpace, key: string) => spaces.get(space)?.get(key) ?? [];
  const write = (space: KvsSpace, key: string, version: Version) => {
    const keys = spaces.get(space) ?? new Map<string, Version[]>();
    spaces.set(space, keys);
    const versions = versionsOf(space, key);
    const outdated = versions.findLastIndex(({ at }) => at <= version.at - HISTORY_MS);
    keys.set(key, [...versions.slice(Math.max(0, outdated)), version]);
  };
  return {
    get: (space, key, now) => present(versionsOf(space, key).at(-1)?.record, now),
    put: (space, record) => write(space, record.key, { at: record.updatedAt, record }),
    remove: (space, key, now) => {
      if (versionsOf(space, key).length > 0) write(space, key, { at: now, record: undefined });
    },
    listAsOf: (space, asOf) =>
      [...(spaces.get(space)?.values() ?? [])]
        .map((versions) => present(versions.findLast(({ at }) => at <= asOf)?.record, asOf))
        .filter((record) => record !== undefined)
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    spaces: () => [...spaces.keys()],
  };
};
