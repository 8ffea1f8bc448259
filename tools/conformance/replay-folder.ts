import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { FORMATS } from './formats';
import { type Outcome, unreplayable } from './oncall-outcome';

/** What became of one case. */
export interface CaseResult {
  readonly file: string;
  readonly kind: string;
  readonly id: string;
  readonly outcome: Outcome;
}

const CASE_FILE = v.looseObject({ meta: v.looseObject({ format: v.string() }) });

const outcomeOf = (replay: () => Outcome): Outcome => {
  try {
    return replay();
  } catch (error) {
    return { result: 'failed', expected: 'an answer', got: String(error) };
  }
};

/** Replays every case file of a folder, known by its `meta.format`; other files are left alone. */
export const replayFolder = (folder: string): readonly CaseResult[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file): readonly CaseResult[] => {
      const parsed: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      const { success, output } = v.safeParse(CASE_FILE, parsed);
      if (!success) return [];
      const readCases = FORMATS[output.meta.format];
      if (readCases === undefined) {
        return [{ file, kind: '(all)', id: '(all)', outcome: unreplayable(`format ${output.meta.format}`) }];
      }
      return readCases(parsed).map(({ id, kind, replay }) => ({ file, kind, id, outcome: outcomeOf(replay) }));
    });
