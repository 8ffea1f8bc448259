import { InvalidInput } from '../../errors';
import { shown } from './shown';

/** Reads one of a few words. @throws InvalidInput */
export const readChoice = <Choice extends string>(value: unknown, path: string, choices: readonly Choice[]): Choice => {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new InvalidInput(path, `${shown(value)} is not one of ${choices.join(', ')}`);
  return choice;
};
