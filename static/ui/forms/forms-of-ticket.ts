import type { ForwardTarget, TicketForms, TicketView } from '../../../src/contract/ticket-context';
import { fill } from '../../../src/domain/texts/fill';
import type { Words } from '../words';
import { outageForm } from './outage-form';
import type { FormField, TicketForm } from './ticket-form';
import { waitForm } from './wait-form';

type Maker = (forms: TicketForms, words: Words) => TicketForm | undefined;

/** Every form that is possible now, in the order in which agents need them. What would change nothing is not there. */
export const formsOfTicket = ({ forms, outage }: TicketView, words: Words): readonly TicketForm[] =>
  [outageForm(outage, words), ...(forms === undefined ? [] : MAKERS.map((make) => make(forms, words)))].filter(
    (form) => form !== undefined,
  );

const reasonField = (words: Words): FormField => ({
  name: 'reason',
  label: words.reason,
  kind: 'text',
  isRequired: true,
});

const answer: Maker = ({ question }, words) =>
  question?.mine !== true
    ? undefined
    : {
        key: 'answer',
        title: words.answerQuestion,
        means: question.text,
        send: words.answerQuestion,
        fields: [{ name: 'text', label: words.answer, kind: 'text', isRequired: true }],
        act: ({ text = '' }) => ({ action: 'answer question', text }),
      };

const forward: Maker = ({ forward: targets }, words) =>
  targets.length === 0
    ? undefined
    : {
        key: 'forward',
        title: words.forward,
        means: words.forwardMeans,
        send: words.forward,
        fields: [
          {
            name: 'to',
            label: words.forwardTo,
            kind: 'choice',
            isRequired: true,
            options: targets.map(({ to, label, sentence }) => ({ value: to, label, means: sentence })),
          },
          reasonField(words),
        ],
        act: ({ to, reason = '' }) => ({ action: 'forward', to: targetOf(targets, to), reason }),
      };

const targetOf = (targets: TicketForms['forward'], chosen: string | undefined): ForwardTarget =>
  targets.find(({ to }) => to === chosen)?.to ?? 'support';

const sendBack: Maker = ({ sendBack: back }, words) =>
  back === undefined
    ? undefined
    : {
        key: 'send-back',
        title: words.sendBack,
        means:
          back.bounces === 0
            ? fill(words.sendBackTo, { to: back.to })
            : `${fill(words.sendBackTo, { to: back.to })} ${fill(words.bounced, { count: String(back.bounces) })}`,
        send: words.sendBack,
        fields: [reasonField(words)],
        act: ({ reason = '' }) => ({ action: 'send back', reason }),
      };

const askCustomer: Maker = ({ askCustomer: asking }, words) =>
  asking === undefined
    ? undefined
    : {
        key: 'ask-customer',
        title: words.askCustomer,
        means: fill(asking.draft === '' ? words.askCustomerMeans : words.askCustomerDraft, {
          language: asking.language.toUpperCase(),
        }),
        send: words.askNow,
        fields: [{ name: 'text', label: words.question, kind: 'text', isRequired: true, begins: asking.draft }],
        act: ({ text = '' }) => ({ action: 'ask customer', text }),
      };

const askManagement: Maker = ({ askIncidentManagement: asking }, words) =>
  asking === undefined
    ? undefined
    : {
        key: 'ask-incident-management',
        title: words.askManagement,
        means: fill(words.askManagementMeans, { owner: asking.owner }),
        send: words.askNow,
        fields: [{ name: 'question', label: words.question, kind: 'text', isRequired: true }],
        act: ({ question = '' }) => ({ action: 'ask incident management', question }),
      };

const expert: Maker = ({ experts }, words) =>
  experts.length === 0
    ? undefined
    : {
        key: 'expert',
        title: words.bringInExpert,
        means: words.expertMeans,
        send: words.bringInExpert,
        fields: [
          {
            name: 'department',
            label: words.department,
            kind: 'choice',
            isRequired: true,
            options: experts.map(({ department, person }) => ({
              value: department,
              label: department,
              means: person === '' ? words.nobodyThere : fill(words.wouldBeTold, { person }),
            })),
          },
          reasonField(words),
        ],
        act: ({ department = '', reason = '' }) => ({ action: 'bring in expert', department, reason }),
      };

const callForm: Maker = (_forms, words) => ({
  key: 'call',
  title: words.noteACall,
  means: words.callMeans,
  send: words.noteACall,
  fields: [
    { name: 'caller', label: words.caller, kind: 'line', isRequired: true },
    { name: 'number', label: words.number, kind: 'line', isRequired: true },
    { name: 'text', label: words.whatWasSaid, kind: 'text', isRequired: true },
    { name: 'serious', label: words.seriousCall, kind: 'switch' },
  ],
  act: ({ caller = '', number = '', text = '', serious }) => ({
    action: 'note call',
    caller,
    number,
    text,
    serious: serious === 'true',
  }),
});

const MAKERS: readonly Maker[] = [answer, forward, sendBack, askCustomer, askManagement, expert, waitForm, callForm];
