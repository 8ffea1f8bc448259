import type { SiteState } from '../model/site-state';

/** An organisation as the service desk shows it. */
export const organisationJson = (site: SiteState, id: string): Readonly<Record<string, unknown>> => ({
  id,
  uuid: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
  name: site.organisations.get(id)?.name ?? id,
  scimManaged: false,
  _links: { self: `${site.definition.siteUrl}/rest/servicedeskapi/organization/${id}` },
});
