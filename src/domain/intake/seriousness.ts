import type { MaintenanceWindow } from '../customers/customer';
import type { SeriousnessRules } from '../rules/rules';
import type { Severity, Ticket } from '../ticket';
import type { CompiledLexicon } from './lexicon/compile-lexicon';
import { strongWords, type StrongWords } from './lexicon/strong-words';
import { maintenanceAt, type DuringMaintenance } from './maintenance';
import { reportedImpact, type Impact } from './reported-impact';
import { severityOf } from './severity-of';

export type SeriousBecause =
  | 'nobody can work on a productive system'
  | 'hardly anybody can work on a productive system'
  | 'a data breach is suspected'
  | 'the desk clarified it as P1'
  | 'the desk clarified it as P2'
  | 'a person said so'
  | 'the row of the forwarding table alerts';

export type NotSeriousBecause =
  | 'people can work'
  | 'people can work with a workaround'
  | 'the system is not productive'
  | 'filed as a request'
  | 'a delivery of the vendor'
  | 'the desk clarified its severity'
  | 'the rules do not count it as serious'
  | 'a person said so';

export type UnknownBecause =
  'no answers' | 'nobody said whether the system is productive' | 'nobody said who can still work';

/** Is the ticket serious, and why (R3). Free text only suggests; it never decides. */
export type Seriousness =
  | {
      readonly serious: true;
      readonly because: SeriousBecause;
      /** Absent where a row alerts and nobody said what the impact is. */
      readonly impact?: Impact;
      /** Reported inside the customer's maintenance window (R8): the alert waits until `alertAt`. */
      readonly maintenance?: DuringMaintenance;
    }
  | {
      readonly serious: false;
      readonly because: NotSeriousBecause;
      readonly impact?: Impact;
      readonly suggestion?: StrongWords;
    }
  | { readonly serious: 'unknown'; readonly because: UnknownBecause; readonly suggestion?: StrongWords };

export interface SeriousnessInput {
  readonly lexicon: CompiledLexicon;
  /** What the rules count as serious. */
  readonly counts: SeriousnessRules;
  /** Announced windows of the customer. */
  readonly maintenance?: readonly MaintenanceWindow[];
  /** Somebody said *not caused by maintenance* (R8). */
  readonly notCausedByMaintenance?: boolean;
  /** A member of staff decided by a button or in a phone note; that stands above answers. */
  readonly decided?: 'serious' | 'not serious';
}

const BY_SEVERITY = {
  P1: { because: 'the desk clarified it as P1', impact: 'outage' },
  P2: { because: 'the desk clarified it as P2', impact: 'blocker' },
} as const;

const CAUSE: Readonly<Record<'outage' | 'blocker' | 'data breach', SeriousBecause>> = {
  outage: 'nobody can work on a productive system',
  blocker: 'hardly anybody can work on a productive system',
  'data breach': 'a data breach is suspected',
};

/**
 * Serious = a reported outage or blocker (structured answers), clarified P1 or P2, or a suspected data breach.
 * Any one of them is enough; only a person's *not serious* takes it back. Without answers it is unknown, and asked.
 */
export const seriousness = (ticket: Ticket, input: SeriousnessInput): Seriousness => {
  const { answers } = ticket;
  const impact = reportedImpact(answers);
  if (input.decided === 'not serious')
    return { serious: false, because: 'a person said so', ...(impact && { impact }) };
  if (impact === 'data breach' && input.counts.impacts.includes(impact))
    return { serious: true, because: CAUSE['data breach'], impact };

  const during =
    input.notCausedByMaintenance === true ? null : maintenanceAt(input.maintenance ?? [], ticket.createdAt);
  const maintenance = during === null ? {} : { maintenance: during };
  const severity = severityOf(ticket);
  if ((severity === 'P1' || severity === 'P2') && input.counts.severities.includes(severity))
    return { serious: true, ...BY_SEVERITY[severity], ...maintenance };
  if ((impact === 'outage' || impact === 'blocker') && input.counts.impacts.includes(impact))
    return { serious: true, because: CAUSE[impact], impact, ...maintenance };
  if (input.decided === 'serious')
    return { serious: true, because: 'a person said so', impact: impact ?? 'outage', ...maintenance };
  return withSuggestion(notKnownSerious(ticket, severity, impact), ticket, input.lexicon);
};

type Undecided = Exclude<Seriousness, { readonly serious: true }>;

const notKnownSerious = (ticket: Ticket, severity: Severity | undefined, impact: Impact | undefined): Undecided => {
  const { productive, canWork } = ticket.answers;
  const known = impact === undefined ? {} : { impact };
  if (severity !== undefined) return { serious: false, because: 'the desk clarified its severity', ...known };
  if (ticket.filedAs === 'delivery') return { serious: false, because: 'a delivery of the vendor', ...known };
  if (impact === 'outage' || impact === 'blocker' || impact === 'data breach')
    return { serious: false, because: 'the rules do not count it as serious', ...known };
  if (canWork === 'yes') return { serious: false, because: 'people can work', ...known };
  if (canWork === 'with workaround') return { serious: false, because: 'people can work with a workaround', ...known };
  if (productive === false) return { serious: false, because: 'the system is not productive', ...known };
  if (canWork !== undefined) return { serious: 'unknown', because: 'nobody said whether the system is productive' };
  if (productive !== undefined) return { serious: 'unknown', because: 'nobody said who can still work' };
  // The request form does not ask: whoever files a question by the portal is not asked about an outage.
  if (ticket.channel === 'portal' && ticket.filedAs === 'request')
    return { serious: false, because: 'filed as a request' };
  return { serious: 'unknown', because: 'no answers' };
};

const withSuggestion = (undecided: Undecided, ticket: Ticket, lexicon: CompiledLexicon): Seriousness => {
  const suggestion = strongWords(`${ticket.summary}.\n\n${ticket.description}`, lexicon);
  return suggestion === null ? undecided : { ...undecided, suggestion };
};
