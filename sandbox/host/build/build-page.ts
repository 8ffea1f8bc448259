import { buildBrowser, type BuiltFiles } from './build-browser';

const CODE = 'sandbox/host/page/main.tsx';
/** By themselves: styles that code imports would come with everything that is only loaded later. */
const STYLES = 'sandbox/host/page/styles/all.css';

/** The page's own files by the name under which they are served. @throws Error with esbuild's words. */
export const buildPage = async (root: string): Promise<BuiltFiles> => {
  const [code, styles] = await Promise.all([buildBrowser(root, CODE, 'parts'), buildBrowser(root, STYLES)]);
  return { ...code, ...styles };
};
