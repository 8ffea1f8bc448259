import Ajv from 'ajv/dist/2020';
import * as v from 'valibot';
import { rulesSchema } from '../../../src/domain/rules/document/rules-schema';
import schema from '../../../src/domain/rules/rules.schema.json';
import { wholeDocument } from './a-whole-document';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
ajv.addVocabulary(['x-source']);
const conforms = ajv.compile(schema);
const isRead = (document: unknown): boolean => v.safeParse(rulesSchema, document).success;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place of the document, as steps from the top. */
const placesOf = (value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] =>
  isNode(value)
    ? Object.entries(value).flatMap(([key, inner]) => [[...steps, key], ...placesOf(inner, [...steps, key])])
    : [];

const changedAt = (steps: readonly string[], change: (parent: Node, key: string) => void): unknown => {
  const document = wholeDocument();
  let at = document;
  for (const step of steps.slice(0, -1)) at = isNode(at) ? at[step] : undefined;
  if (isNode(at)) change(at, steps.at(-1) ?? '');
  return document;
};

const PLACES = placesOf(wholeDocument());
/** One holiday, one desk and so on stand for all of them. */
const FIRST = PLACES.filter((steps) => steps.every((step) => !/^\d+$/.test(step) || Number(step) < 3));

const WRONG: readonly unknown[] = [null, 'not this', -1, 1.5, true, [], {}, ['x'], { x: 1 }];

/**
 * Where a value is wrong only because of another one (a span that would end before it starts, a rota that is gone, a
 * zone that nobody has): no schema says that, the app does.
 */
const DEPENDS =
  /calendar\.zone|calendar\.hours\.0\.week|absences\.0\.end|layers$|layers\.0$|layers\.0\.(id|zone|holidaysOf)|rotation\.endDate|members\.0\.validFrom|(overrides|swaps)\.0\.layer|Seats\.below|Users\.to/;

/** How the two differ at a place; null where they agree, or where the app alone can know better. */
const difference = (place: string, document: unknown): string | null => {
  const [byApp, bySchema] = [isRead(document), conforms(document)];
  if (byApp === bySchema || (!byApp && DEPENDS.test(place.split(' ')[0] ?? ''))) return null;
  return `${place}: ${byApp ? 'the schema refuses' : 'the app refuses'}`;
};

describe('the published schema and the app agree', () => {
  test('the whole document is accepted by both', () => {
    expect(conforms(wholeDocument())).toBe(true);
    expect(isRead(wholeDocument())).toBe(true);
  });

  test('on what happens when any field is left out', () => {
    const apart = FIRST.flatMap((steps) => {
      const document = changedAt(steps, (parent, key) => {
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else Reflect.deleteProperty(parent, key);
      });
      return difference(steps.join('.'), document) ?? [];
    });
    expect(apart).toEqual([]);
  });

  test('that a field nobody knows is refused, everywhere names are not the site’s own', () => {
    const apart = FIRST.filter((steps) => {
      const document = changedAt([...steps, 'colour'], (parent, key) => {
        if (!Array.isArray(parent)) parent[key] = 7;
      });
      return conforms(document) !== isRead(document);
    });
    expect(apart.map((steps) => steps.join('.'))).toEqual([]);
    expect(FIRST.length).toBeGreaterThan(300);
  });

  test('on every value that is of another kind', () => {
    const apart = FIRST.flatMap((steps) =>
      WRONG.flatMap((wrong) => {
        const document = changedAt(steps, (parent, key) => void (parent[key] = wrong));
        return difference(`${steps.join('.')} = ${JSON.stringify(wrong)}`, document) ?? [];
      }),
    );
    expect(apart).toEqual([]);
  });
});

interface Described {
  readonly path: string;
  readonly property: Node;
}

const propertiesIn = (node: unknown, path = ''): readonly Described[] => {
  if (Array.isArray(node)) return node.flatMap((inner, index) => propertiesIn(inner, `${path}/${index}`));
  if (!isNode(node)) return [];
  const own = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  return [
    ...own.flatMap(([key, property]) => (isNode(property) ? [{ path: `${path}.${key}`, property }] : [])),
    ...Object.entries(node).flatMap(([key, inner]) => propertiesIn(inner, `${path}/${key}`)),
  ];
};

describe('the published schema explains itself', () => {
  test('every field says what it is for', () => {
    const silent = propertiesIn(schema).filter(({ property }) => typeof property['description'] !== 'string');
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every part, setting, mode and step carries its source, or says that it is assumed', () => {
    const { settings, modes, escalation } = schema.properties;
    const parts = [schema.properties, settings.properties, modes.properties, escalation.items.properties];
    const wrong = parts
      .flatMap((part) => Object.entries<Node>(part))
      .filter(([, property]) => !/\b(F\d+|R\d+|mission §\d|assumed|service level)/.test(String(property['x-source'])));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});
