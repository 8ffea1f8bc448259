import type { SeriousnessRules, SeverityGrid } from './rules';

/** What is serious by itself (R3). */
export const DEFAULT_SERIOUSNESS: SeriousnessRules = {
  source: 'R3',
  impacts: ['outage', 'blocker', 'data breach'],
  severities: ['P1', 'P2'],
};

/**
 * The middle column is the vendor's page on service levels: outage P1, blocker P2, major P3, minor P4. The page knows
 * no urgency; the columns beside it are assumed.
 */
export const DEFAULT_SEVERITY_GRID: SeverityGrid = {
  source: 'medium: standard service level agreements; high and low: assumed',
  cells: {
    outage: { high: 'P1', medium: 'P1', low: 'P2' },
    blocker: { high: 'P1', medium: 'P2', low: 'P3' },
    major: { high: 'P2', medium: 'P3', low: 'P4' },
    minor: { high: 'P3', medium: 'P4', low: 'P4' },
  },
};
