import { speaker } from '../speaker';
import { ENGLISH_PORTAL } from './english';
import { GERMAN_PORTAL } from './german';

/** One text of the screens that customers see in the portal. */
export const sayInPortal = speaker(ENGLISH_PORTAL, { de: GERMAN_PORTAL });
