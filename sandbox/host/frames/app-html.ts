import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { ContentPermissions } from './read-resources';

interface Served {
  readonly html: string;
  /** Value of the header `Content-Security-Policy`. */
  readonly policy: string;
}

/**
 * A page of the app as Atlassian's network serves it: the bridge comes first, the policy is the one that
 * `@forge/csp` makes of the page and the manifest's `permissions.content`. Violations are reported to the host.
 */
export const appHtml = (page: string, content: ContentPermissions, hostOrigin: string): Served => {
  const document = load(page);
  document('head').prepend(`<script src="/__host__/bridge.js" data-host="${hostOrigin}"></script>`);
  const html = document.html();
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, {
    scopes: [],
    content,
  });
  const policy = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: hostOrigin,
  });
  const reported = policy.filter((directive) => !directive.trim().startsWith('report-uri'));
  return { html, policy: [...reported, `report-uri ${hostOrigin}/api/bridge/csp-report`].join('; ') };
};
