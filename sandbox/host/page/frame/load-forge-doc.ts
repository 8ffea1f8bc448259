const STYLES = '/page/forge-doc.css';

const styled = (): Promise<void> =>
  new Promise((resolve, reject) => {
    if (document.head.querySelector(`link[href="${STYLES}"]`) !== null) return void resolve();
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STYLES });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${STYLES} could not be loaded`)));
    // Before the page's own styles, which know better how a front end sits in its place.
    document.head.querySelector('link[href="/page/entry.css"]')?.before(link);
  });

/**
 * The renderer of UI Kit. Atlaskit is much heavier than the page: it comes when the first front end of the app needs
 * it, or before, unasked.
 */
export const loadForgeDoc = async () => {
  const [{ ForgeDoc }] = await Promise.all([import('../../forge-doc/forge-doc'), styled()]);
  return { default: ForgeDoc };
};
