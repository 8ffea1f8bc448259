import { organisationJson } from '../answers/organisation-json';
import { userJson } from '../answers/user-json';
import { deskPage } from '../http/desk-page';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';

/** Organisations of the service desk: agents and the app see all of them. */
export const organisationRoutes: readonly Route[] = [
  {
    template: 'GET /rest/servicedeskapi/organization',
    handle: (call) => {
      refuseCustomers(call);
      const member = call.query.get('accountId');
      const shown = [...call.site.organisations.values()].filter((one) => member === null || one.members.has(member));
      return {
        status: 200,
        body: deskPage(
          shown.map((one) => organisationJson(call.site, one.id)),
          call.query,
        ),
        objects: shown.length,
      };
    },
  },
  {
    template: 'GET /rest/servicedeskapi/organization/{organizationId}',
    handle: (call) => ({ status: 200, body: organisationJson(call.site, wanted(call).id), objects: 1 }),
  },
  {
    template: 'GET /rest/servicedeskapi/organization/{organizationId}/user',
    handle: (call) => {
      const members = [...wanted(call).members].map((id) => userJson(call.site, id));
      return { status: 200, body: deskPage(members, call.query), identities: members.length };
    },
  },
];

const wanted = (call: Call) => {
  refuseCustomers(call);
  const found = call.site.organisations.get(call.params['organizationId'] ?? '');
  if (found === undefined)
    throw new Refusal(404, ['The organization does not exist or you do not have permission to see it.']);
  return found;
};

const refuseCustomers = ({ site, viewer }: Call): void => {
  const type = site.users.get(viewer.accountId ?? '')?.type;
  if (type === undefined) throw new Refusal(401, ['You need to be logged in.']);
  if (type === 'customer') throw new Refusal(403, ['Only agents see organizations.']);
};
