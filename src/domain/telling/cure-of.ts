import { sayOfTelling } from '../texts/telling/say-of-telling';
import type { Illness } from './route-state';
import type { RouteName } from './telling-rules';

type Cure = Pick<Illness, 'because' | 'cure'>;

export interface RouteFailure {
  readonly route: RouteName;
  /** HTTP status; 0 = no answer in time. */
  readonly status: number;
  /** What the route answered. */
  readonly detail: string;
}

/** Statuses of Operations as its specification has them, each with a cure of its own. */
const OPERATIONS = [401, 402, 403, 404] as const;

const DETAIL_CHARACTERS = 120;

/** What an answer of a route means, and what cures it, in a reader's language. */
export const cureOf = ({ route, status, detail }: RouteFailure, language: string): Cure => {
  const said = { status: String(status), detail: detail.slice(0, DETAIL_CHARACTERS) };
  if (route !== 'operations' && status !== 429 && status !== 0 && status < 500)
    return {
      because: sayOfTelling(language, `because ${route}`, said),
      cure: sayOfTelling(language, `cure ${route}`),
    };
  if (route === 'operations') {
    if (detail.includes('40301'))
      return { because: sayOfTelling(language, 'because 40301'), cure: sayOfTelling(language, 'cure 40301') };
    const known = OPERATIONS.find((one) => one === status);
    if (known !== undefined)
      return {
        because: sayOfTelling(language, `because ${known}`),
        cure: sayOfTelling(language, `cure ${known}`),
      };
    if (status === 422)
      return { because: sayOfTelling(language, 'because 422', said), cure: sayOfTelling(language, 'cure 422') };
  }
  if (status === 429)
    return { because: sayOfTelling(language, 'because 429'), cure: sayOfTelling(language, 'cure 429') };
  const because = status === 0 ? sayOfTelling(language, 'because 0') : sayOfTelling(language, 'because other', said);
  return { because, cure: sayOfTelling(language, 'cure passing') };
};
