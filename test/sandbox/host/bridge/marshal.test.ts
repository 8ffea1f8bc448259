import { createMarshal } from '../../../../sandbox/host/bridge/marshal';

const called: unknown[] = [];
const marshal = createMarshal('page', async (id, args) => void called.push([id, ...args]));

test('plain values cross as they are, errors by their message, symbols and strange objects not at all', () => {
  const crossed = marshal.unpack(
    marshal.pack({ a: [1, 'x', null], failed: new Error('no'), s: Symbol('s'), map: new Map() }),
  );
  expect(crossed).toEqual({ a: [1, 'x', null], failed: new Error('no'), s: undefined, map: undefined });
});

test('a function crosses by reference: the same one gets the same name, and calling it calls back', async () => {
  const press = () => 'pressed';
  const packed = marshal.pack({ one: press, two: press });
  expect(packed).toEqual({ one: { $function: 'page1' }, two: { $function: 'page1' } });
  expect(marshal.call('page1', [])).toBe('pressed');

  const there = marshal.unpack({ onClick: { $function: 'frame7' } }) as { readonly onClick: (what: string) => unknown };
  await there.onClick('hard');
  expect(called).toEqual([['frame7', 'hard']]);
});

test('a function that nobody kept is refused in words', () => {
  expect(() => marshal.call('page99', [])).toThrow('the other side has forgotten this function');
});

test('elements of React in props cross as data, those of a component not', () => {
  const element = { $$typeof: Symbol.for('react.element'), type: 'Button', props: { label: 'Go' } };
  expect(marshal.pack(element)).toEqual({ $element: { type: 'Button', props: { label: 'Go' } } });
  expect(marshal.pack({ ...element, type: () => null })).toBeNull();
});
