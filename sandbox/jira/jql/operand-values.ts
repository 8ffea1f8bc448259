import type { Operand } from '@atlaskit/jql-ast';
import type { ClauseField } from './clause-field';
import { instantOperand } from './instant-operand';
import { jqlRefusal } from './jql-refusal';
import type { SearchContext } from './search-context';

/**
 * The values on the right of an operator; `null` stands for EMPTY. @throws Refusal 400 for values and functions that
 * do not exist.
 */
export const operandValues = (
  operand: Operand,
  field: ClauseField,
  context: SearchContext,
): readonly (string | number | null)[] => {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((value) => operandValues(value, field, context));
    case 'keyword':
      return [null];
    case 'value':
      return [literal(operand.value, field, context)];
    case 'function':
      return called(operand.function.value.toLowerCase(), {
        args: operand.arguments.map((argument) => argument.value),
        field,
        context,
      });
    default:
      throw jqlRefusal(`The sandbox does not know this operand: ${JSON.stringify(operand satisfies never)}`);
  }
};

const literal = (text: string, field: ClauseField, context: SearchContext): string | number => {
  if (field.type === 'instant' || field.type === 'date') return instantOperand(text, field, context);
  if (field.type === 'number') {
    if (!/^-?\d+(\.\d+)?$/.test(text))
      throw jqlRefusal(`The value '${text}' for the field '${field.name}' is not a number.`);
    return Number(text);
  }
  if (field.knows?.(text) === false)
    throw jqlRefusal(`The value '${text}' does not exist for the field '${field.name}'.`);
  return text.toLowerCase();
};

const called = (
  name: string,
  {
    args,
    field,
    context,
  }: { readonly args: readonly string[]; readonly field: ClauseField; readonly context: SearchContext },
): readonly (string | number)[] => {
  if (field.type === 'instant' || field.type === 'date')
    return [instantOperand(`${name}(${args.join(',')})`, field, context)];
  if (name === 'currentuser' && field.type === 'person')
    return context.viewer.accountId === null ? [] : [context.viewer.accountId.toLowerCase()];
  if (name === 'membersof' && field.type === 'person') {
    const group = args[0] ?? '';
    const members = [...context.site.users.values()].filter((user) => user.groups.has(group));
    if (members.length === 0)
      throw jqlRefusal(
        `Function 'membersOf' can not generate a list of usernames for group '${group}'; the group does not exist.`,
      );
    return members.map((user) => user.accountId.toLowerCase());
  }
  throw jqlRefusal(`Unable to find JQL function '${name}(${args.join(', ')})'.`);
};
