export type BinaryOperator = '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%';

/** A parsed Jira expression. `group` keeps parentheses, which end a path of an entity property. */
export type ExpressionTree =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'member';
      readonly object: ExpressionTree;
      readonly name: string;
      readonly optional: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'index';
      readonly object: ExpressionTree;
      readonly index: ExpressionTree;
      readonly optional: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly callee: ExpressionTree;
      readonly args: readonly ExpressionTree[];
      readonly at: number;
    }
  | { readonly kind: 'not' | 'negate'; readonly operand: ExpressionTree; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: ExpressionTree;
      readonly right: ExpressionTree;
      readonly at: number;
    }
  | { readonly kind: 'and' | 'or'; readonly left: ExpressionTree; readonly right: ExpressionTree; readonly at: number }
  | {
      readonly kind: 'choice';
      readonly test: ExpressionTree;
      readonly yes: ExpressionTree;
      readonly no: ExpressionTree;
      readonly at: number;
    }
  | { readonly kind: 'list'; readonly items: readonly ExpressionTree[] }
  | { readonly kind: 'template'; readonly parts: readonly (string | ExpressionTree)[] }
  | { readonly kind: 'function'; readonly parameters: readonly string[]; readonly body: ExpressionTree }
  | { readonly kind: 'group'; readonly inner: ExpressionTree };
