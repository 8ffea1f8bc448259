import { dmnCell } from '../../../tools/conformance/dmn-cell';

test.each([
  ['-', undefined],
  ['"Medium","Low"', { is: ['Medium', 'Low'] }],
  ['true', { is: [true] }],
  ['<=5', { to: 5 }],
  ['> 1.5', { above: 1.5 }],
  ['[1..5)', { from: 1, below: 5 }],
  [']1..5]', { above: 1, to: 5 }],
  ['-3', { from: -3, to: -3 }],
  ['not(3)', { not: ['3'] }],
])('%s is read as %j', (text, cell) => {
  expect(dmnCell(text)).toEqual(cell);
});
