import { whoIsOnCall } from '../../src/domain/oncall/who-is-on-call';
import { probe as hours } from './handler-probe';

/** The hours, and who is on call at an instant: what a handler that alerts uses. */
export const probe = { ...hours, whoIsOnCall };
