import { shorthandsFirst } from '../../../../sandbox/host/build/shorthands-first';

test('a shorthand comes before the longhands of other files; everything else keeps its order', () => {
  const css = '._k48p1pd9{font-weight:600}._11c8fhey{font:var(--body)}@media (x){._a{font:b}}._30l3:hover{color:red}';
  expect(shorthandsFirst(css)).toBe(
    '._11c8fhey{font:var(--body)}._k48p1pd9{font-weight:600}@media (x){._a{font:b}}._30l3:hover{color:red}',
  );
});

test('rules of several classes or properties are left where they are', () => {
  const css = '.page{font:a}._ab12{font-size:1px}h1,h2{font:b}';
  expect(shorthandsFirst(css)).toBe(css);
});
