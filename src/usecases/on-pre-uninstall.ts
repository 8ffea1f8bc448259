import type { Ports } from './ports';

/** Before the app goes: every project is set back to Watch, so that no property of a gone app is left switched on. */
export const onPreUninstall = async (ports: Pick<Ports, 'rules'>): Promise<void> => {
  const { projects } = await ports.rules.live();
  for (const [key, { since }] of Object.entries(projects ?? {}))
    await ports.rules.setProject(key, { mode: 'watch', since });
};
