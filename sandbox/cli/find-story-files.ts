import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { InvalidInput } from '../../src/domain/errors';

/** Story files that the arguments name; a folder means every story in it. @throws InvalidInput for a path that is not there. */
export const findStoryFiles = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    if (!existsSync(name)) throw new InvalidInput(name, 'there is no such file or folder; check the path');
    if (!statSync(name).isDirectory()) return [name];
    return readdirSync(name)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
      .sort()
      .map((file) => path.join(name, file));
  });
