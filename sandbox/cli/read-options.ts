import { InvalidInput } from '../../src/domain/errors';

/** What `npm run story -- …` was asked for. */
export interface StoryOptions {
  /** Files and folders; every story of the house when none is named. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly brief: boolean;
  /** Each story is played once for each of the seeds 1 to n; absent = once, with its own. */
  readonly seeds?: number;
}

const KNOWN = ['--json', '--brief', '--seeds'];

const seedsOf = (given: string): number => {
  const seeds = Number(given.replace(/^--seeds=?/, ''));
  if (Number.isInteger(seeds) && seeds >= 1 && seeds <= 10_000) return seeds;
  throw new InvalidInput('--seeds', 'write how many seeds to play, 1 to 10000, like --seeds=24');
};

/** Reads the command line. @throws InvalidInput for an option that is not known or cannot be read. */
export const readOptions = (args: readonly string[]): StoryOptions => {
  const options = args.filter((arg) => arg.startsWith('--'));
  const strange = options.find((option) => !KNOWN.includes(option.replace(/=.*$/, '')));
  if (strange !== undefined) throw new InvalidInput(strange, `is not known; there are ${KNOWN.join(', ')}`);
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const seeds = options.find((option) => option.startsWith('--seeds'));
  return {
    paths: paths.length === 0 ? ['sandbox/stories'] : paths,
    json: options.includes('--json'),
    brief: options.includes('--brief'),
    ...(seeds === undefined ? {} : { seeds: seedsOf(seeds) }),
  };
};
