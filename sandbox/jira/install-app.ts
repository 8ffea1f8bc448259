import type { JiraSite } from '../jira-site';
import { ExpressionError } from '../expressions/expression-error';
import { parseExpression } from '../expressions/parse-expression';
import { appField } from './fields/app-field';
import type { SiteState } from './model/site-state';

/**
 * Makes the app known: its account, its fields, its indexed properties. Installing again (an upgrade) keeps the account
 * and the ids of fields that stay.
 * @throws when a formatter or a validation does not parse: Atlassian refuses such an app when it is deployed.
 */
export const installApp = (
  site: SiteState,
  manifest: Parameters<JiraSite['installApp']>[0],
): { readonly accountId: string } => {
  for (const { key, formatter, validation } of manifest.fields) {
    for (const expression of [formatter, validation]) if (expression !== undefined) check(key, expression);
  }
  const accountId = `app-${manifest.appId.slice(manifest.appId.lastIndexOf('/') + 1)}`;
  if (!site.users.has(accountId)) {
    site.users.set(accountId, {
      accountId,
      displayName: 'Meridian',
      email: `${accountId}@connect.example`,
      type: 'app',
      active: true,
      timeZone: site.definition.timeZone,
      locale: 'en_GB',
      groups: new Set(),
    });
  }
  for (const declared of manifest.fields) {
    const before = [...site.fields.values()].find((field) => field.app?.key === declared.key);
    const id = before?.id ?? `customfield_${site.ids.next('field')}`;
    site.fields.set(id, appField(manifest, declared, id));
  }
  site.app = { accountId, manifest };
  return { accountId };
};

const check = (key: string, expression: string): void => {
  try {
    parseExpression(expression);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new Error(
      `jira:customField ${key}: the expression ${JSON.stringify(expression)} does not parse: ${error.message}`,
    );
  }
};
