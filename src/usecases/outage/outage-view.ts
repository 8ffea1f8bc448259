import type { TicketView } from '../../contract/ticket-context';
import type { DecisionFacts } from '../../domain/decision/decision';
import { outageKey } from '../../domain/incident/outage-key';
import { say } from '../../domain/texts/say';
import type { Ports } from '../ports';

/** The outage that a serious ticket may be part of (R7), with a draft for every language; undefined when it is alone. */
export const outageView = async (
  { outages }: Pick<Ports, 'outages'>,
  { ticket, customers, state, alert }: DecisionFacts,
): Promise<TicketView['outage']> => {
  const key = outageKey(ticket, customers);
  if (key === null || (state?.serious !== true && alert === null)) return undefined;
  const outage = await outages.load(key);
  const [main, ...others] = outage?.reports ?? [];
  if (outage === null || main === undefined || others.length === 0) return undefined;
  if (!outage.reports.some((report) => report.ticket === ticket.id)) return undefined;
  const solved = outage.ended?.how === 'resolved';
  return {
    main: main.key,
    confirmed: outage.confirmed !== undefined,
    question:
      outage.confirmed === undefined
        ? `Same outage? ${outage.reports.length} reports on ${key.replace(/^\w+:/, '')} since ${main.key} (${main.customer}).`
        : `One outage: ${outage.reports.length} reports, main incident ${main.key} (${main.customer}).`,
    reports: outage.reports.map((report) => ({
      key: report.key,
      customer: report.customer,
      language: report.language,
    })),
    drafts: [...new Set(outage.reports.map(({ language }) => language))].map((language) => ({
      language,
      text: say(language, solved ? 'outageSolved' : 'outageUpdate'),
    })),
  };
};
