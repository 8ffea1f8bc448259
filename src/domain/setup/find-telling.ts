import { routeCalled, wakingRoutes } from '../telling/telling-warnings';
import type { Health, TestRings } from '../telling/route-state';
import { tellingRules } from '../telling/telling-rules';
import type { Rules } from '../rules/rules';
import type { SeenProject } from './seen-project';
import type { SetupFinding } from './setup-finding';

export interface SeenRoutes {
  readonly health: Health;
  readonly rings: TestRings;
}

/** How a person on call is reached: a way that rings and was tried, each way that is ill, the field for the site's automation. */
export const findTelling = (
  { siteFields, key, types }: SeenProject,
  rules: Rules,
  { health, rings }: SeenRoutes,
): readonly SetupFinding[] => {
  const telling = tellingRules(rules);
  const ill = telling.routes.flatMap((route): readonly SetupFinding[] => {
    const illness = health[route]?.ill;
    if (illness === undefined) return [];
    return [found('stops', `${capital(routeCalled(route))} does not work: ${illness.because}.`, `${illness.cure}.`)];
  });
  return [
    ...(wakingRoutes({ telling, health, rings }).length > 0
      ? []
      : [
          found(
            'stops',
            'Nobody has confirmed a test ring: nobody will be woken by an alert.',
            'Set up Operations or a field under “telling”, send a test ring on the admin page and let the person who is rung confirm it.',
          ),
        ]),
    ...ill,
    ...(telling.routes.includes('field') ? fieldOf(telling.field ?? '', { siteFields, key, types }) : []),
  ];
};

const fieldOf = (
  name: string,
  { siteFields, key, types }: Pick<SeenProject, 'siteFields' | 'key' | 'types'>,
): readonly SetupFinding[] => {
  const field = siteFields.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const cure = `Make a text field “${name}” and put it on the screens of ${key}, or name another one in telling.field.`;
  if (field === undefined) return [found('stops', `No field of the site is called “${name}” (telling.field).`, cure)];
  const lacking = types.filter(({ onScreen }) => !onScreen.some(({ id }) => id === field.id));
  if (lacking.length === 0) return [];
  const where = lacking.map((type) => type.name).join(', ');
  return [
    found(
      'stops',
      `“${field.name}” is not on the screens of ${where} in ${key}: the alert cannot be written into it.`,
      cure,
    ),
  ];
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const found = (weight: SetupFinding['weight'], sentence: string, cure: string): SetupFinding => ({
  check: 'telling',
  weight,
  sentence,
  cure,
});
