import type { TicketView } from '../../../src/contract/ticket-context';
import { fill } from '../../../src/domain/texts/fill';
import type { Words } from '../words';
import type { TicketForm } from './ticket-form';

/** One update to every customer of a confirmed outage, each in their language, looked at before it is sent (R7). */
export const outageForm = (outage: TicketView['outage'], words: Words): TicketForm | undefined => {
  if (outage === undefined || !outage.confirmed || outage.drafts.length === 0) return undefined;
  return {
    key: 'tell-everybody',
    title: words.tellEverybody,
    means: `${fill(words.tellEverybodyMeans, { count: String(outage.reports.length) })} ${outage.reports
      .map(({ key, customer, language }) => `${key} ${customer} (${language.toUpperCase()})`)
      .join(', ')}`,
    send: words.tellEverybody,
    fields: outage.drafts.map(({ language, text }) => ({
      name: `texts.${language}`,
      label: fill(words.textIn, { language: language.toUpperCase() }),
      kind: 'text',
      isRequired: true,
      begins: text,
    })),
    act: (answers) => ({
      action: 'tell everybody',
      texts: Object.fromEntries(outage.drafts.map(({ language }) => [language, answers[`texts.${language}`] ?? ''])),
    }),
  };
};
