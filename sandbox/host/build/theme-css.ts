import { createRequire } from 'node:module';

const THEMES = ['atlassian-light', 'atlassian-dark', 'atlassian-spacing', 'atlassian-typography', 'atlassian-shape'];
const require = createRequire(import.meta.url);

/** The design tokens of Atlaskit as one stylesheet: light and dark, spacing, type and shape. */
export const themeCss = (): string =>
  THEMES.map((theme): string => {
    const loaded: { readonly default: string } = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/${theme}.js`);
    return loaded.default;
  }).join('\n');
