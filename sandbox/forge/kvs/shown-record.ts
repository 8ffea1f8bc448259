import type { KvsRecord } from './kvs-store';

/** A record as the platform's answers show it; the package drops the metadata that was not asked for. */
export const shownRecord = ({ key, value, createdAt, updatedAt, expiresAt }: KvsRecord) => ({
  key,
  value,
  createdAt,
  updatedAt,
  ...(expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() }),
});
