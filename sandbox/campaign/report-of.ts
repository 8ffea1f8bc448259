import type { CUSTOMER_ORGANISATIONS } from '../world/customer-organisations';
import type { Step } from '../stories/story';
import type { Draw } from './create-draw';

type Organisation = (typeof CUSTOMER_ORGANISATIONS)[number];
type Report = Pick<Step, 'file' | 'phoneNote'>;

export const KINDS = [
  'outage',
  'blocker',
  'breach',
  'question',
  'workaround',
  'grave mail',
  'quiet mail',
  'call',
  'quiet call',
] as const;
export type ReportKind = (typeof KINDS)[number];

/** Whoever may take calls. */
const AGENTS = [
  'jana-weiss',
  'miriam-hollerbach',
  'stefan-gruber',
  'andrei-munteanu',
  'claire-donnelly',
  'priya-nair',
  'tan-wei-ling',
] as const;

const OUTAGE = { 'Productive system?': 'Yes', 'Can people still work?': 'Nobody', 'Since when': '10 minutes ago' };

/** A report of this kind by somebody of the customer, or a call that a colleague writes down. */
export const reportOf = (
  draw: Draw,
  kind: ReportKind,
  { customer, name }: { readonly customer: Organisation; readonly name: string },
): Report => {
  const by = customer.reporters[0]?.account ?? '';
  const portal = { name, by, channel: 'portal' as const, requestType: 'Report an incident' };
  switch (kind) {
    case 'outage':
      return { file: { ...portal, summary: 'The portal is down, error 503', answers: OUTAGE } };
    case 'blocker':
      return {
        file: { ...portal, summary: 'Tests do not start', answers: { ...OUTAGE, 'Can people still work?': 'Hardly' } },
      };
    case 'breach':
      return {
        file: { ...portal, summary: 'Strangers in our list of users', answers: { 'Suspected data breach': 'Yes' } },
      };
    case 'question':
      return {
        file: { ...portal, requestType: 'Ask a question or request something', summary: 'How do I copy a course?' },
      };
    case 'workaround':
      return {
        file: {
          ...portal,
          summary: 'Export fails',
          answers: { ...OUTAGE, 'Can people still work?': 'With a workaround' },
        },
      };
    case 'grave mail':
      return { file: { name, by, channel: 'mail', summary: 'Das Portal ist nicht erreichbar, niemand kommt hinein' } };
    case 'quiet mail':
      return { file: { name, by, channel: 'mail', summary: 'Frage zu den Teilnehmerlisten' } };
    case 'call':
    case 'quiet call':
      return {
        phoneNote: {
          name,
          by: draw.one(AGENTS),
          organisation: customer.name,
          caller: 'Alex Doe',
          number: '+49 30 5550 123',
          serious: kind === 'call',
          text:
            kind === 'call'
              ? 'Nobody can log in since half an hour ago.'
              : 'Would like a copy of last month’s invoice.',
        },
      };
    default:
      return kind satisfies never;
  }
};
