import type { Ports } from './ports';

/**
 * After installing or upgrading: the site may not let the app in yet, which the platform is asked to try
 * again. Nothing is enabled; a fresh installation only watches (R1).
 * @throws VendorFailed 401 or 403 while the site refuses.
 */
export const onInstalled = async (ports: Pick<Ports, 'rules' | 'site'>): Promise<void> => {
  await ports.site.check();
  const { rules, damaged } = await ports.rules.live();
  console.info(JSON.stringify({ what: 'installed', rulesVersion: rules.version, damaged: damaged ?? null }));
};
