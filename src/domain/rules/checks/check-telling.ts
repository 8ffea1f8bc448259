import type { Fault } from '../invalid-rules';
import type { Rules } from '../rules';

/** Every route that is named has what it needs, and Jira's own is always among them: the ticket itself must say it. */
export const checkTelling = ({ telling }: Rules): readonly Fault[] => {
  if (telling === undefined) return [];
  const { routes, actsAs, field, acceptedBy } = telling;
  const twice = routes.find((route, at) => routes.indexOf(route) !== at);
  return [
    ...(twice === undefined ? [] : fault('routes', `${twice} stands there twice: take one of the two out`)),
    ...(routes.includes('jira') ? [] : fault('routes', 'lacks jira: add it, at best as the last route')),
    ...(routes.includes('operations') && actsAs === undefined
      ? fault('actsAs', 'is missing: name the account in whose name alerts are made in Operations')
      : []),
    ...(routes.includes('field') && field === undefined
      ? fault('field', 'is missing: name the field that your automation reacts to')
      : []),
    ...(acceptedBy.includes('accept')
      ? []
      : fault('acceptedBy', 'lacks accept: whoever presses the button has accepted; add it')),
  ];
};

const fault = (field: string, reason: string): readonly Fault[] => [{ field: `telling.${field}`, reason }];
