import type { ExpressionTree } from './expression-tree';

/** The names of a path like `event.runtime.issue.properties['key'].field`; `undefined` for anything computed. */
export const staticPath = (tree: ExpressionTree): readonly string[] | undefined => {
  switch (tree.kind) {
    case 'name':
      return [tree.name];
    case 'member': {
      const path = staticPath(tree.object);
      return path === undefined ? undefined : [...path, tree.name];
    }
    case 'index': {
      const path = staticPath(tree.object);
      if (path === undefined || tree.index.kind !== 'literal') return undefined;
      return [...path, String(tree.index.value)];
    }
    default:
      return undefined;
  }
};
