import type { Calendar } from '../../src/domain/hours/calendar';
import type { Witness } from './witness';

/** Who reported what, as the form, the note or a colleague said it; nothing of it is read from the app's memory. */
export type KindOfReport = 'serious' | 'ordinary' | 'not sure';

/** What people said of the ticket so far (R3); words alone are *not sure*. */
export const kindOfReport = ({ view, deeds, stage, ticket }: Witness): KindOfReport => {
  const noted = stage.deeds.find((deed) => deed.ticket === ticket.id && deed.step.phoneNote !== undefined)?.step
    .phoneNote;
  const said = deeds.findLast(({ step }) => step.press?.action === 'serious' || step.press?.action === 'not serious');
  if (said !== undefined)
    return said.step.press?.action === 'serious' && accepted(said.answer) ? 'serious' : 'not sure';
  const { fields } = view;
  if (fields['Suspected data breach'] === 'Yes') return 'serious';
  const severity = fields['Severity'];
  if (severity !== undefined) return severity === 'P1' || severity === 'P2' ? 'serious' : 'not sure';
  if (noted !== undefined) return noted.serious ? 'serious' : isQuiet(deeds) ? 'ordinary' : 'not sure';
  const impact = fields['Can people still work?'];
  const down = impact === 'Nobody' || impact === 'Hardly';
  if (fields['Productive system?'] === 'Yes' && down) return 'serious';
  return impact === undefined && view.requestType === 'Ask a question or request something' && isQuiet(deeds)
    ? 'ordinary'
    : 'not sure';
};

const accepted = (answer: Witness['deeds'][number]['answer']): boolean => answer?.error === undefined;

/** Nobody wrote on it: words may suggest an outage. */
const isQuiet = (deeds: Witness['deeds']): boolean => deeds.every(({ step }) => step.comment === undefined);

/** Calendar of the desk that is responsible for the reporter's customer; the default desk for nobody's. */
export const calendarOf = ({ stage, view }: Witness): Calendar => {
  const [only, ...others] = stage.customers.filter(({ organisation }) => view.organisations.includes(organisation));
  const desk = only !== undefined && others.length === 0 ? only.desk : 'saarbruecken';
  const found = stage.rules?.desks.find(({ id }) => id === desk)?.calendar;
  if (found === undefined) throw new Error(`the rules of the story know no desk ${desk}`);
  return found;
};
