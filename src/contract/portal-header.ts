import type { PortalView } from './portal';

/**
 * What the header of the portal asks of its resolver: the state of the desk of whoever looks, and what counts as
 * serious. Written in the language of the person who looks and, where their customer is known, in the customer's
 * zone; no name, number or internal word of the desk is in it. Shared with static/.
 */
export interface PortalHeaderView {
  readonly language: string;
  /** Absent for people whose customer organisation is not known. */
  readonly desk?: PortalView['desk'];
  /** What everybody may be told. */
  readonly sentence: string;
  readonly serious: PortalView['serious'];
}

/** Names of the resolver's functions. */
export const PORTAL_HEADER_CALLS = { deskNow: 'deskNow' } as const;
