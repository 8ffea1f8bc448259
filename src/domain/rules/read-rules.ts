import * as v from 'valibot';
import { InvalidInput } from '../errors';
import { compileForwarding } from '../routing/compile-forwarding';
import { rulesSchema } from './document/rules-schema';
import type { Rules } from './rules';

/**
 * Rules that were checked when they were published, read back from the store: their shape, and that the table can
 * decide. What the parts say of each other was checked then and is not checked before every decision again.
 * @returns null when they are damaged.
 */
export const readRules = (value: unknown): Rules | null => {
  const parsed = v.safeParse(rulesSchema, value, { abortEarly: true });
  if (!parsed.success) return null;
  try {
    compileForwarding(parsed.output.forwarding);
    return parsed.output;
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
};
