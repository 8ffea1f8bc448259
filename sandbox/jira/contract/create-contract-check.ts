import { existsSync } from 'node:fs';
import path from 'node:path';
import { operationChecks, type OperationChecks } from './operation-checks';

const FILES = {
  '/rest/api/3/': 'jira.json',
  '/rest/servicedeskapi/': 'jira-service-management.json',
  '/api/{cloudId}/': 'jira-service-management-ops.json',
} as const;

export interface ContractFaults {
  /** What makes Jira's schema refuse the body. */
  readonly refused: readonly string[];
  /** All of it, and query parameters that Jira would ignore in silence. */
  readonly recorded: readonly string[];
}

export interface ContractCheck {
  /** One sentence for the log: what is checked against what, or why nothing is. */
  readonly status: string;
  faultsOf(template: string, request: { readonly body: unknown; readonly query: URLSearchParams }): ContractFaults;
}

/**
 * Checks requests against Atlassian's OpenAPI documents.
 * @param folder where `jira.json` and the two of Jira Service Management are; without it nothing is checked.
 */
export const createContractCheck = (folder: string | undefined): ContractCheck => {
  const missing =
    folder === undefined ? [] : Object.values(FILES).filter((file) => !existsSync(path.join(folder, file)));
  if (folder === undefined || missing.length > 0) {
    const because =
      folder === undefined ? 'no folder of OpenAPI documents was given' : `the folder lacks ${missing.join(' and ')}`;
    return {
      status: `requests are not checked against OpenAPI: ${because}`,
      faultsOf: () => ({ refused: [], recorded: [] }),
    };
  }
  return {
    status: `requests are checked against ${Object.values(FILES).join(' and ')}`,
    faultsOf: (template, request) => {
      const file = Object.entries(FILES).find(([start]) => template.includes(start))?.[1];
      return file === undefined
        ? { refused: [], recorded: [] }
        : faultsOf(operationChecks(path.join(folder, file)), template, request);
    },
  };
};

const faultsOf = (
  checks: OperationChecks,
  template: string,
  { body, query }: { readonly body: unknown; readonly query: URLSearchParams },
): ContractFaults => {
  const operation = checks.of(template);
  if (operation === null) return { refused: [], recorded: [`the OpenAPI document has no ${template}`] };
  const refused = operation.bodyFaults(body);
  const strange = [...new Set(query.keys())].filter((name) => !operation.parameters.includes(name));
  return { refused, recorded: [...refused, ...strange.map((name) => `there is no query parameter '${name}'`)] };
};
