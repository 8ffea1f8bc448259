import { advance } from '../../domain/alerts/advance';
import type { Alert, Telling } from '../../domain/alerts/alert';
import type { AlertEvent } from '../../domain/alerts/alert-event';
import { claimKey } from '../../domain/alerts/claim-key';
import type { DecisionFacts } from '../../domain/decision/decision';
import type { Instant } from '../../domain/instant';
import { tellingRules } from '../../domain/telling/telling-rules';
import { VendorFailed } from '../../ports/vendor-failed';
import { perform } from '../perform';
import { summaryAt, summaryOf } from './bundling';
import { deliverBy } from './deliver-by';
import type { Try } from './delivery';
import { noteHealth } from './note-health';
import { recordTold } from './record-told';
import type { TellingPorts } from './telling-ports';

type Told = Omit<Extract<AlertEvent, { readonly kind: 'told' }>, 'kind'>;

export interface ToTell {
  readonly facts: DecisionFacts;
  readonly alert: Alert;
  readonly telling: Telling;
  /** The first person of a step gets the ticket; the others are mentioned. */
  readonly assign: boolean;
}

/**
 * Tells one person by the routes of the rules, in their order, until one has sent; at most once: whoever writes the
 * claim first may send, and after a death between claim and sending each route's own mark is looked up.
 * @returns the alert with every try in its log; *overtaken* when somebody changed the alert meanwhile.
 * @throws VendorFailed when no route sent and the last one may be tried again.
 */
export const tellPerson = async (ports: TellingPorts, toTell: ToTell): Promise<Alert | 'overtaken'> => {
  const { alert, telling } = toTell;
  const claimed = await ports.alerts.claim({
    key: claimKey(alert, telling),
    ticket: alert.ticket,
    ticketKey: alert.ticketKey,
    person: telling.person,
    at: ports.clock.now(),
  });
  const wait = claimed && telling.bundleAt === undefined ? await summaryAt(ports, toTell) : null;
  if (wait !== null)
    return recorded(ports, alert, { telling: { ...telling, bundleAt: wait.sendAt }, lookAt: wait.lookAt });
  const summary = isBundled(toTell) ? await summaryOf(ports, toTell) : null;
  if (summary?.by === 'another ticket') return recorded(ports, alert, inSummary(ports, toTell, summary.ticketKey));
  return sent(ports, summary === null ? toTell : { ...toTell, telling: { ...telling, text: summary.text } }, claimed);
};

const isBundled = (toTell: ToTell): toTell is ToTell & { readonly telling: { readonly bundleAt: Instant } } =>
  toTell.telling.bundleAt !== undefined;

const inSummary = ({ clock }: TellingPorts, { facts, telling }: ToTell, ticketKey: string): Told => {
  const { bundleAt: _over, ...kept } = telling;
  const [route = 'jira'] = tellingRules(facts.rules).routes;
  return { telling: { ...kept, route, at: clock.now(), outcome: 'sent', answer: `in the summary on ${ticketKey}` } };
};

const recorded = async (ports: TellingPorts, alert: Alert, told: Told): Promise<Alert | 'overtaken'> => {
  const move = advance(alert, { kind: 'told', ...told }, ports.clock.now());
  return (await perform(ports, alert.ticket, move.actions)) === 'overtaken' ? 'overtaken' : move.alert;
};

const sent = async (ports: TellingPorts, toTell: ToTell, claimed: boolean): Promise<Alert | 'overtaken'> => {
  const { alert, telling } = toTell;
  const tries = await sendByRoutes(ports, { ...toTell, claimed });
  const told = outcomeOf(ports, telling, tries);
  if (told instanceof VendorFailed) {
    await noteHealth(ports, tries);
    throw told;
  }
  const now = await recorded(ports, alert, told);
  // Whoever accepted meanwhile must find what rings in Operations, else it rings on.
  if (now === 'overtaken' && told.routes !== undefined) await recordTold(ports, alert.ticket, told);
  // Only now: a death between sending and recording costs a doubled telling.
  await noteHealth(ports, tries);
  return now;
};

const sendByRoutes = async (
  ports: TellingPorts,
  toTell: ToTell & { readonly claimed: boolean },
): Promise<readonly Try[]> => {
  const tries: Try[] = [];
  for (const route of tellingRules(toTell.facts.rules).routes) {
    if (toTell.telling.tried?.some((one) => one.route === route) === true) continue;
    const delivery = await deliverBy(ports, route, toTell);
    tries.push({ route, at: ports.clock.now(), delivery });
    if (delivery.sent) break;
  }
  return tries;
};

/** The telling with what came of it; the failure when nothing was sent and another try may. */
const outcomeOf = ({ clock }: TellingPorts, telling: Telling, tries: readonly Try[]): Told | VendorFailed => {
  const { bundleAt: _sent, ...kept } = telling;
  const failed = tries.flatMap(({ route, at, delivery: { sent, answer } }) => (sent ? [] : [{ route, at, answer }]));
  const last = tries.at(-1);
  const sent = last?.delivery.sent === true;
  const tried = [...(telling.tried ?? []), ...(sent ? failed : failed.slice(0, -1))];
  const base = { ...kept, at: clock.now(), ...(tried.length === 0 ? {} : { tried }) };
  if (last === undefined) return { telling: { ...base, outcome: 'failed', answer: 'no route is left' } };
  const { route, delivery } = last;
  const { answer } = delivery;
  if (delivery.sent) {
    const { routes } = delivery;
    return { telling: { ...base, route, outcome: 'sent', answer }, ...(routes === undefined ? {} : { routes }) };
  }
  if (delivery.failure?.retryable === true) return delivery.failure;
  return { telling: { ...base, route, outcome: 'failed', answer } };
};
