import type { ProductEvent } from '../../jira-site';
import { evaluateExpression } from '../../expressions/evaluate-expression';
import { ExpressionError } from '../../expressions/expression-error';
import type { TriggerModule } from '../manifest/app-manifest';
import type { PlatformCore } from '../platform-core';
import { runtimeProperty } from './runtime-property';

export interface FilterVerdict {
  readonly deliver: boolean;
  /** For the app's log. */
  readonly note?: string;
  /** What a received event carries about a faulty filter. */
  readonly addition?: { readonly filter: { readonly error: string } };
}

const evaluated = (core: PlatformCore, expression: string, event: ProductEvent): boolean => {
  const names = { event: { eventType: event.eventType, selfGenerated: event.causedByApp, ...event.payload } };
  const value = evaluateExpression(expression, names, {
    pathValue: ([root, runtime, ...path]) =>
      root === 'event' && runtime === 'runtime' && path.length > 2
        ? runtimeProperty(core.site, event, path)
        : undefined,
  });
  if (typeof value === 'boolean') return value;
  throw new ExpressionError(`the filter gave ${JSON.stringify(value)} instead of true or false`);
};

/** Whether a trigger gets an event: `ignoreSelf`, `appIsLicensed`, the expression, and `onError` when that fails. */
export const filterVerdict = (core: PlatformCore, { filter }: TriggerModule, event: ProductEvent): FilterVerdict => {
  if (filter === undefined) return { deliver: true };
  if (filter.ignoreSelf === true && event.causedByApp) return { deliver: false };
  if (filter.appIsLicensed === true && core.installation.license?.active !== true) return { deliver: false };
  if (filter.expression === undefined) return { deliver: true };
  try {
    return { deliver: evaluated(core, filter.expression, event) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const onError = filter.onError ?? 'IGNORE_AND_LOG';
    const deliver = onError.startsWith('RECEIVE');
    return {
      deliver,
      ...(onError.endsWith('LOG') ? { note: `filter expression failed for ${event.eventType}: ${error.message}` } : {}),
      ...(deliver ? { addition: { filter: { error: error.message } } } : {}),
    };
  }
};
