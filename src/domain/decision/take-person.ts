import { openAt } from '../hours/open-at';
import { compileCalendar } from '../hours/compile-calendar';
import { choosePerson } from '../routing/choose-person';
import type { ForwardingOutcome } from '../routing/forwarding-row';
import type { PersonChoice } from '../routing/person-choice';
import type { Situation } from './situation';

/** Desks that are open by their calendars. */
export const openDeskIds = ({ facts, now }: Situation): readonly string[] =>
  facts.rules.desks.filter((desk) => openAt(compileCalendar(desk.calendar), now).open).map(({ id }) => id);

/** Who takes the ticket when it goes where `outcome` says (R6). */
export const takePerson = (
  situation: Situation,
  outcome: ForwardingOutcome,
  desk = situation.desk.desk.id,
): PersonChoice =>
  choosePerson({
    rules: situation.facts.rules,
    customer: situation.found.customer,
    outcome,
    desk,
    t: situation.now,
    openDeskIds: openDeskIds(situation),
    ticket: situation.facts.ticket,
    language: situation.language,
    ...(situation.facts.workload === undefined ? {} : { workload: situation.facts.workload }),
  });
