import { InvalidInput } from '../../src/domain/errors';

/** What `npm run faults -- …` was asked for. */
export interface CampaignOptions {
  readonly first: number;
  readonly seeds: number;
}

const USAGE = 'write --seeds 200, and --first 1 to begin elsewhere';

/** Reads `--seeds 200 --first 1`, with a blank or `=`. @throws InvalidInput for what it does not know. */
export const campaignOptions = (args: readonly string[]): CampaignOptions => {
  const words = args.flatMap((arg) => arg.split('='));
  const numbers = new Map<string, number>();
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index] ?? '';
    const value = Number(words[index + 1]);
    if (name !== '--seeds' && name !== '--first') throw new InvalidInput(name, `is not known; ${USAGE}`);
    if (!Number.isInteger(value) || value < 1) throw new InvalidInput(name, `needs a whole number from 1; ${USAGE}`);
    numbers.set(name, value);
  }
  return { first: numbers.get('--first') ?? 1, seeds: numbers.get('--seeds') ?? 200 };
};
