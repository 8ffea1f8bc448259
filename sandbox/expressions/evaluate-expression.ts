import { callMethod, ExpressionFunction } from './call-method';
import { ExpressionError } from './expression-error';
import type { ExpressionTree } from './expression-tree';
import { operate } from './operate';
import { parseExpression } from './parse-expression';
import { readMember } from './read-member';
import { staticPath } from './static-path';

export interface ExpressionOptions {
  /** Values that stand behind a whole path rather than in the context, such as `event.runtime.…`; `undefined` = not mine. */
  readonly pathValue?: (path: readonly string[]) => unknown;
}

const MOST_STEPS = 50_000;
/** What an optional access on null makes of the rest of its chain. */
const CUT = Symbol('cut');

type Names = Readonly<Record<string, unknown>>;

/**
 * Evaluates a Jira expression with the names in `context` (plain JSON values: maps, lists, texts, numbers, booleans,
 * null).
 * @throws ExpressionError when it cannot be parsed, reads a member of null, mixes types, or takes over 50,000 steps.
 */
export const evaluateExpression = (source: string, context: Names, options: ExpressionOptions = {}): unknown => {
  let steps = 0;

  const booleanOf = (tree: ExpressionTree, names: Names, at: number) => {
    const value = evaluate(tree, names);
    if (typeof value === 'boolean') return value;
    throw new ExpressionError('expected true or false', at);
  };

  const indexOf = (tree: ExpressionTree, names: Names, at: number) => {
    const index = evaluate(tree, names);
    if (typeof index === 'string' || typeof index === 'number') return index;
    throw new ExpressionError('an index is a text or a number', at);
  };

  const foreign = (tree: ExpressionTree) => {
    const path = staticPath(tree);
    return path === undefined ? undefined : options.pathValue?.(path);
  };

  const call = ({ callee, args, at }: ExpressionTree & { kind: 'call' }, names: Names): unknown => {
    if (callee.kind !== 'member') throw new ExpressionError('only methods can be called', at);
    if (foreign(callee) !== undefined)
      throw new ExpressionError(`put the path before ".${callee.name}" in parentheses`, at);
    const on = chain(callee.object, names);
    if (on === CUT || (callee.optional && on == null)) return CUT;
    return callMethod(
      on,
      callee.name,
      args.map((arg) => evaluate(arg, names)),
      at,
    );
  };

  const chain = (tree: ExpressionTree, names: Names): unknown => {
    if (++steps > MOST_STEPS) throw new ExpressionError(`more than ${MOST_STEPS} steps`);
    switch (tree.kind) {
      case 'member':
      case 'index': {
        const value = foreign(tree);
        if (value !== undefined) return value;
        const object = chain(tree.object, names);
        if (object === CUT || (tree.optional && object == null)) return CUT;
        return readMember(object, tree.kind === 'member' ? tree.name : indexOf(tree.index, names, tree.at), tree.at);
      }
      case 'call':
        return call(tree, names);
      case 'literal':
        return tree.value;
      case 'name':
        if (Object.hasOwn(names, tree.name)) return names[tree.name] ?? null;
        throw new ExpressionError(`unknown name "${tree.name}"`, tree.at);
      case 'not':
        return !booleanOf(tree.operand, names, tree.at);
      case 'negate':
        return operate('-', 0, evaluate(tree.operand, names), tree.at);
      case 'binary':
        return operate(tree.operator, evaluate(tree.left, names), evaluate(tree.right, names), tree.at);
      case 'and':
        return booleanOf(tree.left, names, tree.at) && booleanOf(tree.right, names, tree.at);
      case 'or':
        return booleanOf(tree.left, names, tree.at) || booleanOf(tree.right, names, tree.at);
      case 'choice':
        return evaluate(booleanOf(tree.test, names, tree.at) ? tree.yes : tree.no, names);
      case 'list':
        return tree.items.map((item) => evaluate(item, names));
      case 'template':
        return tree.parts.map((part) => (typeof part === 'string' ? part : String(evaluate(part, names)))).join('');
      case 'function':
        return new ExpressionFunction((...args) =>
          evaluate(tree.body, { ...names, ...Object.fromEntries(tree.parameters.map((name, i) => [name, args[i]])) }),
        );
      case 'group':
        return evaluate(tree.inner, names);
      default:
        return tree satisfies never;
    }
  };

  const evaluate = (tree: ExpressionTree, names: Names): unknown => {
    const value = chain(tree, names);
    return value === CUT || value === undefined ? null : value;
  };

  return evaluate(parseExpression(source), context);
};
