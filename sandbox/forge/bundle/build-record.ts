import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const recordSchema = v.object({
  inputs: v.array(v.object({ file: v.string(), changed: v.number(), size: v.number() })),
  outputs: v.record(v.string(), v.string()),
});
type BundleRecord = v.InferOutput<typeof recordSchema>;

/** Sixteen characters that say whether two contents are the same. */
export const fingerprint = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

const stillTrue = ({ inputs, outputs }: BundleRecord) =>
  inputs.every(({ file, changed, size }) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs === changed && stat.size === size;
  }) && Object.values(outputs).every((file) => existsSync(file));

/** Other processes read here at the same time: a file appears whole or not at all. */
export const writeWhole = (file: string, content: string | Uint8Array): void => {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, content);
  renameSync(half, file);
};

/** The outputs of an earlier build by name; undefined when there was none or an input has changed since. */
export const recordedOutputs = (record: string): Readonly<Record<string, string>> | undefined => {
  if (!existsSync(record)) return undefined;
  const parsed = v.safeParse(recordSchema, JSON.parse(readFileSync(record, 'utf8')));
  return parsed.success && stillTrue(parsed.output) ? parsed.output.outputs : undefined;
};

/** Remembers what a build was made of. Inputs are paths relative to `root`. */
export const recordBuild = (
  record: string,
  root: string,
  made: { readonly inputs: readonly string[]; readonly outputs: Readonly<Record<string, string>> },
): void => {
  const inputs = made.inputs.map((input) => {
    const file = path.resolve(root, input);
    // A file that has vanished meanwhile never matches, and the next call builds anew.
    const stat = statSync(file, { throwIfNoEntry: false });
    return { file, changed: stat?.mtimeMs ?? -1, size: stat?.size ?? -1 };
  });
  writeWhole(record, JSON.stringify({ inputs, outputs: made.outputs } satisfies BundleRecord));
};
