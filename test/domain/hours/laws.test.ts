import { LAWS } from './laws';

describe('laws of the hours, for any calendar of 2026', () => {
  test.each(LAWS.map((law) => [law.name, law] as const))('%s', (_, law) => law.check());
});
