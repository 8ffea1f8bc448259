import type { Stage } from '../stage';

/** Overwrites the stored rules behind the app's back: the live ones, or every version there is. */
export const damageRules = (stage: Stage, damage: { readonly everyVersion?: boolean }): void => {
  const keys = stage.platform
    .kvsDump()
    .filter((entry) => entry.entity === undefined && entry.key.startsWith('rules:'))
    .map((entry) => entry.key);
  const hit = damage.everyVersion === true ? keys : keys.filter((key) => key === 'rules:live');
  for (const key of hit) stage.platform.kvsDamage(key, { damaged: 'by the story', desks: 'none' });
};
