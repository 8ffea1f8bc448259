import type { Action } from '../domain/actions';
import { advance } from '../domain/alerts/advance';
import type { Alert } from '../domain/alerts/alert';
import { isBeingSent } from '../domain/alerts/is-being-sent';
import { isRunning } from '../domain/alerts/is-running';
import { readBackAt } from '../domain/alerts/read-back-at';
import type { TicketId } from '../domain/ticket';
import type { Refused, TicketChange } from '../ports/tickets';
import { VendorFailed } from '../ports/vendor-failed';
import type { TicketPorts } from './ticket-ports';
import { writeComments, type Unsaid } from './write-comments';

type Of<Kind extends Action['do']> = Extract<Action, { readonly do: Kind }>;

/**
 * Carries out the actions of one decision in the fewest calls. The alert comes first, so that nothing
 * that fails later costs a wake-up; comments come last, and the ticket remembers that it owes them.
 * @returns what Jira refused, or *overtaken* when the alert was changed by somebody else meanwhile.
 * @throws VendorFailed when something may be tried again; everything done so far is harmless to repeat.
 */
export const perform = async (
  ports: TicketPorts,
  ticket: TicketId,
  actions: readonly Action[],
): Promise<Refused | 'overtaken'> => {
  for (const { alert } of pick(actions, 'raise alert')) {
    if (!(await ports.alerts.raise(alert))) await raiseAnew(ports, alert);
    // Pushed even when the record was there before: the push may be what got lost.
    await ports.queue.lookAtAlerts([alert.ticket], ports.clock.now());
  }
  for (const { from, to } of pick(actions, 'change alert')) {
    // Pushed first: a death between the two must not cost the next step its time, and an early copy ends by itself.
    const waits = (isRunning(to) && !isBeingSent(to)) || to.handover?.until !== undefined;
    // While somebody sends, nothing is pushed: the last one of the step pushes for all.
    const moved = to.dueAt !== from.dueAt || isBeingSent(from);
    if (waits && moved && to.dueAt !== undefined) {
      await ports.queue.lookAtAlerts([to.ticket], to.dueAt, readBackAt(to, ports.clock.now()));
    }
    // Somebody wrote the record since it was read: nothing of this decision holds any more.
    if (!(await ports.alerts.change(from, to))) return 'overtaken';
    // What rings outside the ticket is told by work of its own: whoever clicked must not wait for it.
    if (to.routes?.owed !== undefined) await ports.queue.lookAtAlerts([to.ticket], ports.clock.now());
  }
  const change = changeOf(actions);
  // What is remembered as shown must have been shown: the fields go first, and are harmless to repeat.
  const hidden = await setFields(ports, ticket, actions);
  // Before the ticket remembers the move: its summary on the ticket tells that it is made already.
  const unmade = await createTasks(ports, ticket, actions);
  const refused = [
    ...hidden,
    ...unmade,
    ...(Object.keys(change).length === 0 ? [] : await ports.tickets.change(ticket, change)),
  ];
  const unsaid = await writeComments(ports, { ticket, actions, refused });
  if (unsaid.length > 0) await rememberUnsaid(ports, { change, refused, unsaid }, ticket);
  for (const look of pick(actions, 'look again'))
    await ports.queue.lookAtTickets([{ ticket: look.ticket, cause: look.because }], look.at);
  return [...refused, ...unsaid.map(({ refusal }) => refusal)];
};

/** What nobody reads on the ticket stands in its panel, and is not owed any more. */
const rememberUnsaid = async (
  ports: TicketPorts,
  done: { readonly change: TicketChange; readonly refused: Refused; readonly unsaid: readonly Unsaid[] },
  ticket: TicketId,
): Promise<void> => {
  const { change, refused, unsaid } = done;
  // Whoever asked for no memory gets the refusals back, and knows the ticket's present one.
  if (change.state === undefined) return;
  const { assignee, ...set } = change.state.set;
  const assigned = assignee !== undefined && !refused.some(({ what }) => what === 'assignee');
  const state = {
    ...change.state,
    set: assigned ? { ...set, assignee } : set,
    refused: [...refused, ...unsaid.map(({ refusal }) => refusal)],
    owed: change.state.owed.filter(({ text }) => !unsaid.some((one) => one.text === text)),
  };
  await ports.tickets.change(ticket, { state });
};

/** A ticket whose memory was lost had an alert before: an ended one starts its next round, so that somebody is told. */
const raiseAnew = async (ports: TicketPorts, wanted: Alert): Promise<void> => {
  const known = await ports.alerts.load(wanted.ticket);
  if (known === null || isRunning(known) || known.status === 'accepted') return;
  const { texts, steps, rulesVersion } = wanted;
  const again = { kind: 'severity raised' as const, by: null, because: 'reported again', steps, rulesVersion };
  const { alert } = advance(known, texts === undefined ? again : { ...again, texts }, ports.clock.now());
  await ports.alerts.change(known, alert);
};

const pick = <Kind extends Action['do']>(actions: readonly Action[], kind: Kind): readonly Of<Kind>[] =>
  actions.filter((action): action is Of<Kind> => action.do === kind);

const changeOf = (actions: readonly Action[]): TicketChange => {
  const assign = pick(actions, 'assign').at(-1);
  const priority = pick(actions, 'set priority').at(-1);
  const remember = pick(actions, 'remember').at(-1);
  return {
    ...(assign === undefined ? {} : { assignee: assign.to }),
    ...(priority === undefined ? {} : { priority: priority.priority }),
    ...(remember === undefined ? {} : { state: remember.state }),
  };
};

const setFields = async (ports: TicketPorts, ticket: TicketId, actions: readonly Action[]): Promise<Refused> => {
  const fields = Object.assign({}, ...pick(actions, 'set fields').map((action) => action.fields));
  return Object.keys(fields).length === 0 ? [] : ports.tickets.setFields(ticket, fields);
};

/** A task that Jira refuses for good costs nothing else: it is said on the ticket. */
const createTasks = async (ports: TicketPorts, ticket: TicketId, actions: readonly Action[]): Promise<Refused> => {
  const refused: Refused[number][] = [];
  for (const { project, summary, text, assignee } of pick(actions, 'create task')) {
    const task = { project, typeNames: ['Task', 'Aufgabe'], summary, text, assignee, linkTo: ticket };
    try {
      await ports.tickets.create(task);
    } catch (error) {
      if (!(error instanceof VendorFailed) || error.retryable) throw error;
      refused.push({ what: `the linked task in ${project}`, because: error.message });
    }
  }
  return refused;
};
