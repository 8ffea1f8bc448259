import { parseExpression } from '../../expressions/parse-expression';
import type { ExpressionTree } from '../../expressions/expression-tree';
import { staticPath } from '../../expressions/static-path';

const childrenOf = (tree: ExpressionTree): readonly ExpressionTree[] => {
  switch (tree.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'member':
      return [tree.object];
    case 'index':
      return [tree.object, tree.index];
    case 'call':
      return [tree.callee, ...tree.args];
    case 'not':
    case 'negate':
      return [tree.operand];
    case 'binary':
    case 'and':
    case 'or':
      return [tree.left, tree.right];
    case 'choice':
      return [tree.test, tree.yes, tree.no];
    case 'list':
      return tree.items;
    case 'template':
      return tree.parts.filter((part) => typeof part !== 'string');
    case 'function':
      return [tree.body];
    case 'group':
      return [tree.inner];
    default:
      return tree satisfies never;
  }
};

const runtimePaths = (tree: ExpressionTree): readonly string[] => {
  const path = staticPath(tree);
  if (path !== undefined && path[0] === 'event' && path[1] === 'runtime') return [path.slice(2).join('.')];
  return childrenOf(tree).flatMap(runtimePaths);
};

/** The entity properties that a filter reads behind `event.runtime`, each as a dotted path. @throws ExpressionError */
export const filterPropertyPaths = (expression: string): readonly string[] => runtimePaths(parseExpression(expression));

/** The dotted path of an entry of `payload.include.propertyPaths`; `undefined` when it is not a plain path. */
export const includedPropertyPath = (source: string): string | undefined =>
  staticPath(parseExpression(source))?.join('.');
