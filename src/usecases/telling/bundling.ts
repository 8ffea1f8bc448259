import { BUNDLE, bundleTellings, type TellingMessage } from '../../domain/alerts/bundle-tellings';
import type { Telling } from '../../domain/alerts/alert';
import { SECOND_MS, type Instant } from '../../domain/instant';
import type { ToTell } from './tell-person';
import type { TellingPorts } from './telling-ports';

/** The message in which a telling goes out: alone now, or in a summary when its window ends. */
const messageOf = async (
  ports: TellingPorts,
  { facts, alert, telling }: ToTell,
  since: Instant,
): Promise<TellingMessage | undefined> => {
  const claims = await ports.alerts.claimsOf(telling.person, since);
  const tickets = new Map(claims.toReversed().map((claim) => [claim.ticket, claim]));
  const tellings = [...tickets.values()].map(({ ticketKey, at }) => ({ ticketKey, at, text: '' }));
  const language = facts.rules.people.find(({ account }) => account === telling.person)?.languages[0];
  return bundleTellings(tellings, language ?? alert.language).findLast(({ ticketKeys }) =>
    ticketKeys.includes(alert.ticketKey),
  );
};

/** So many alerts of one summary are looked at in one second: what Jira takes at once stays far off. */
const A_SECOND = 25;

export interface SummaryTime {
  /** When the summary goes out. */
  readonly sendAt: Instant;
  /** When this alert is looked at for it: the first ones at once, hundreds one after the other. */
  readonly lookAt: Instant;
}

/** When this telling goes out in a summary, because the person gets several alerts at once; null = on its own, now. */
export const summaryAt = async (ports: TellingPorts, toTell: ToTell): Promise<SummaryTime | null> => {
  const now = ports.clock.now();
  const message = await messageOf(ports, toTell, now - BUNDLE.withinMs);
  if (message === undefined || message.sendAt <= now) return null;
  const place = message.ticketKeys.indexOf(toTell.alert.ticketKey);
  return { sendAt: message.sendAt, lookAt: message.sendAt + Math.floor(place / A_SECOND) * SECOND_MS };
};

export type Summary =
  /** This telling carries the summary for all. */
  { readonly by: 'this ticket'; readonly text: string } | { readonly by: 'another ticket'; readonly ticketKey: string };

/** Who sends the summary: whoever comes first when its time has come, and that one again after a death. */
export const summaryOf = async (
  ports: TellingPorts,
  toTell: ToTell & { readonly telling: Telling & { readonly bundleAt: Instant } },
): Promise<Summary> => {
  const { alert, telling } = toTell;
  const person = `bundle ${telling.person}`;
  const key = `${person} ${telling.bundleAt}`;
  const { ticket, ticketKey } = alert;
  await ports.alerts.claim({ key, ticket, ticketKey, person, at: telling.bundleAt });
  const sender = (await ports.alerts.claimsOf(person, telling.bundleAt)).find((claim) => claim.key === key);
  if (sender !== undefined && sender.ticket !== ticket) return { by: 'another ticket', ticketKey: sender.ticketKey };
  const message = await messageOf(ports, toTell, telling.bundleAt - BUNDLE.withinMs);
  return { by: 'this ticket', text: message?.text ?? telling.text ?? alert.text };
};
