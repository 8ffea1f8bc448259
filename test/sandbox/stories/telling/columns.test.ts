import { setInColumns } from '../../../../sandbox/stories/telling/columns';
import { COLOURED, PLAIN, paintFor } from '../../../../sandbox/stories/telling/paint';
import { wrap } from '../../../../sandbox/stories/telling/wrap';

const page = (width: number) => ({ width, timeWidth: 5, paint: PLAIN });

describe('the telling in columns', () => {
  test('each teller has a column of its own', () => {
    const [line = ''] = setInColumns([{ time: '10:14', teller: 'app', text: 'Incident Management' }], page(100));
    expect(line.startsWith('10:14')).toBe(true);
    expect(line.indexOf('Incident Management')).toBe(38);
  });

  test('a long text goes on under itself', () => {
    const lines = setInColumns([{ time: '10:14', teller: 'customer', text: 'word '.repeat(13).trim() }], page(100));
    expect(lines.length).toBe(3);
    expect(lines[1]?.startsWith('       word')).toBe(true);
  });

  test('a narrow terminal gets one column with names', () => {
    const [line = ''] = setInColumns([{ time: '10:14', teller: 'desk', text: 'accepts' }], page(60));
    expect(line).toBe('10:14  desk and on call: accepts');
  });

  test('no line is wider than the terminal', () => {
    const lines = setInColumns([{ time: '10:14', teller: 'desk', text: 'x'.repeat(300) }], page(120));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('colour is for a terminal that somebody looks at', () => {
    expect(paintFor({ isTTY: true }, undefined)).toBe(COLOURED);
    expect(paintFor({ isTTY: true }, '1')).toBe(PLAIN);
    expect(paintFor({}, undefined)).toBe(PLAIN);
  });

  test('words longer than a line are broken', () => {
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });
});
