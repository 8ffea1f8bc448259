import type { Illness } from './route-state';
import type { RouteName } from './telling-rules';

type Cure = Omit<Illness, 'since' | 'status'>;

/** What an answer of a route means, and what cures it; statuses of Operations as its specification has them. */
export const cureOf = (route: RouteName, status: number, detail: string): Cure => {
  const cure = route === 'operations' ? operationsCure(status, detail) : jiraCure(route, status, detail);
  return cure ?? passing(status);
};

const operationsCure = (status: number, detail: string): Cure | null => {
  if (detail.includes('40301'))
    return {
      because: 'Operations refuses apps that call in their own name (403, 40301)',
      cure: 'choose an acts-as account in the rules (telling.actsAs)',
    };
  switch (status) {
    case 401:
      return {
        because: 'Operations does not accept the app’s scopes (401)',
        cure: 'a Jira admin has to agree to the app’s present scopes: upgrade it under Connected apps',
      };
    case 402:
      return {
        because: 'the plan of this site does not include it (402)',
        cure: 'change the plan of Jira Service Management, or take the route operations out of telling.routes',
      };
    case 403:
      return {
        because: 'the acts-as account may not make alerts: it is deactivated, or has lost its role in Operations (403)',
        cure: 'give the account its role in Operations back, or choose another one in the rules (telling.actsAs)',
      };
    case 404:
      return {
        because: 'Operations cannot be found on this site (404)',
        cure: 'switch Operations on in Jira Service Management, or take the route out of telling.routes',
      };
    case 422:
      return {
        because: `Operations does not understand the alert (422 ${detail.slice(0, 120)})`,
        cure: 'check that the person has an account in Operations, and report this to the makers of Meridian',
      };
    default:
      return null;
  }
};

const jiraCure = (route: RouteName, status: number, detail: string): Cure | null => {
  if (status === 429 || status === 0 || status >= 500) return null;
  const said = detail.slice(0, 120);
  return route === 'field'
    ? {
        because: `the field could not be set (${status} ${said})`,
        cure: 'put the field on the edit screen of the project and let the app edit tickets there',
      }
    : {
        because: `the ticket could not be commented (${status} ${said})`,
        cure: 'give the app’s user the permissions browse, edit, assign and comment in the project',
      };
};

const passing = (status: number): Cure => {
  if (status === 429) return { because: 'too many requests (429)', cure: 'it passes by itself; nothing is to be done' };
  if (status === 0)
    return { because: 'no answer in time', cure: 'it should pass by itself; look at status.atlassian.com' };
  return { because: `it fails (${status})`, cure: 'it should pass by itself; look at status.atlassian.com' };
};
