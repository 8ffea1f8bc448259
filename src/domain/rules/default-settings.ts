import type { EscalationStep, Settings } from './rules';

/** Defaults of mission §4 (decisions) and R3 to R5. */
export const DEFAULT_SETTINGS: Settings = {
  // "no organisation, several, or no desk": nothing is lost
  defaultDesk: 'saarbruecken',
  // F6, the responsible regional desk
  ordinaryWhileClosed: 'desk opening',
  // F7: those people are awake and are the on-call service of that hour
  onCallWhileDeskOpen: 'duty incident manager',
  // R4
  lastMinutes: 30,
  // R3
  silenceMinutes: 15,
  // R5
  dutyNeedsMinutesLeft: 60,
  // R2: a person who is there; which one, no page says
  personBy: 'even spread',
  // what customers are told is written in these two
  languages: ['de', 'en'],
  // F10
  consultingCountries: ['DE', 'AU', 'SG'],
};

/**
 * R5: duty person, 10 minutes later the team, 5 minutes later the rota, then the last resort. How long
 * the rota and the last resort are waited for is not written anywhere: 5 minutes each are assumed.
 */
export const DEFAULT_ESCALATION: readonly EscalationStep[] = [
  { who: 'duty', waitMinutes: 10 },
  { who: 'team', waitMinutes: 5 },
  { who: 'rota', waitMinutes: 5 },
  { who: 'last resort', waitMinutes: 5 },
];
