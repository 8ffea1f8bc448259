import { readOptions } from '../../../sandbox/cli/read-options';

describe('options of npm run story', () => {
  test('without any, every story of the house is told in full', () => {
    expect(readOptions([])).toEqual({ paths: ['sandbox/stories'], json: false, brief: false });
  });

  test('paths and options may stand in any order', () => {
    expect(readOptions(['--brief', 'one.json', '--seeds=24', 'two'])).toEqual({
      paths: ['one.json', 'two'],
      json: false,
      brief: true,
      seeds: 24,
    });
  });

  test.each(['--seeds', '--seeds=', '--seeds=0', '--seeds=many', '--seeds=1.5'])('%s is refused', (given) => {
    expect(() => readOptions([given])).toThrow('--seeds: write how many seeds');
  });

  test('an unknown option is refused with those there are', () => {
    expect(() => readOptions(['--breif'])).toThrow('--breif: is not known; there are --json, --brief, --seeds');
  });
});
