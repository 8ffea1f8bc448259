import { instantOf } from '../../src/domain/instant';
import { actOnTicket } from '../../src/usecases/act-on-ticket';
import { OUTAGE, PEOPLE, SATURDAY_10, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld, type World, type WorldOptions } from './fakes/a-world';
import type { Death } from './fakes/dying-ports';

interface Course {
  readonly title: string;
  readonly world: WorldOptions;
  readonly happens: (world: World) => Promise<void>;
  /** A message that comes too late to be sent at all when its first sender died. */
  readonly mootLater?: string;
}

/** A click is repeated by the person when it ends in an error. */
const click = async (world: World, by: string, act: Parameters<typeof actOnTicket>[1]['act']): Promise<void> => {
  const work = () => actOnTicket(world.ports, { id: '10001', by, act });
  if ((await world.attempt(work)) !== 'done') await world.attempt(work);
};

const assignOneself = (world: World, account: string): void => {
  const by = { account, byApp: false, at: world.clock.now() };
  world.tickets.edit('10001', { assignee: account, assignedBy: by });
  world.knock();
};

/** Changes a field by hand: a sign of work. */
const work = (world: World, account: string): void => {
  world.tickets.edit('10001', { workedBy: { account, at: world.clock.now() } });
  world.knock();
};

const OUTAGE_WORLD: WorldOptions = { now: SATURDAY_10, tickets: [OUTAGE] };

const COURSES: readonly Course[] = [
  {
    title: 'an ordinary ticket in open hours',
    world: { now: TUESDAY_10 },
    happens: async (world) => {
      world.knock();
      await world.runFor(30);
    },
  },
  {
    title: 'an ordinary ticket before opening, started at the opening',
    world: { now: instantOf('2026-11-30T06:40:00+01:00') },
    happens: async (world) => {
      world.knock();
      await world.run(instantOf('2026-11-30T08:30:00+01:00'));
    },
  },
  {
    title: 'an advisor without licence gets a linked task',
    world: {
      now: TUESDAY_10,
      tickets: [{ needsConsulting: true }],
      customer: { lead: { account: 'bea', unit: 'Business Consulting' } },
      rules: {
        people: PEOPLE.map((one) => (one.account === 'bea' ? { ...one, mayAnswerCustomers: false } : one)),
        forwarding: aWorld({ now: 0 }).rules.rules.forwarding.map((row) => ({ ...row, mode: 'act' as const })),
      },
    },
    happens: async (world) => {
      world.knock();
      await world.runFor(30);
    },
  },
  {
    title: 'an outage that nobody accepts for a while, then somebody takes it',
    world: OUTAGE_WORLD,
    happens: async (world) => {
      world.knock();
      await world.runFor(41);
      assignOneself(world, 'ina');
      await world.runFor(30);
    },
  },
  {
    title: 'an outage that is accepted by a click',
    world: OUTAGE_WORLD,
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      await click(world, 'ina', { action: 'accept' });
      await world.runFor(30);
    },
  },
  {
    title: 'an outage that is called off by a click',
    world: OUTAGE_WORLD,
    mootLater: 'Vielen Dank für Ihre Meldung. Wir behandeln sie als schwerwiegende Störung',
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      await click(world, 'ina', { action: 'not serious' });
      await world.runFor(30);
    },
  },
  {
    title: 'an outage that is solved',
    world: OUTAGE_WORLD,
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      assignOneself(world, 'ina');
      await world.runFor(9);
      world.tickets.edit('10001', { statusCategory: 'done' });
      world.knock();
      await world.runFor(16);
    },
  },
  {
    title: 'an incident whose severity is raised after it was accepted',
    world: {
      now: SATURDAY_10,
      tickets: [{ ...OUTAGE, clarified: { type: 'software defect', severity: 'P2' } }],
    },
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      assignOneself(world, 'ina');
      await world.runFor(9);
      world.tickets.edit('10001', { clarified: { type: 'software defect', severity: 'P1' } });
      world.knock();
      await world.runFor(9);
    },
  },
  {
    title: 'an incident that is handed over when its desk opens',
    world: { now: instantOf('2026-11-30T07:00:00+01:00'), tickets: [OUTAGE] },
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      assignOneself(world, 'max');
      await world.run(instantOf('2026-11-30T07:45:00+01:00'));
      work(world, 'max');
      await world.run(instantOf('2026-11-30T08:40:00+01:00'));
      await click(world, 'ina', { action: 'accept' });
      await world.runFor(30);
    },
  },
  {
    title: 'an incident that is handed on to a named person, who accepts',
    world: { now: SATURDAY_10, tickets: [OUTAGE] },
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      assignOneself(world, 'ina');
      await world.runFor(9);
      await click(world, 'ina', { action: 'hand on', to: 'max', reason: 'knows the database' });
      await world.runFor(6);
      await click(world, 'max', { action: 'accept' });
      await world.runFor(30);
    },
  },
  {
    title: 'an accepted incident that nobody works on, and whoever accepted answers when asked again',
    world: { now: SATURDAY_10, tickets: [OUTAGE] },
    happens: async (world) => {
      world.knock();
      await world.runFor(9);
      assignOneself(world, 'ina');
      await world.runFor(70);
      work(world, 'ina');
      await world.runFor(20);
    },
  },
];

/** The on-call alert of one person; how often the last resort is told again depends on the time a retry takes. */
const isTelling = (text: string): boolean => text.includes('On-call alert for ');
const stepOf = (text: string): string => text.replace(/, sent for the \d+\. time/, '');

/** What is left when all is over; times are not looked at: a retry takes a while. */
const outcomeOf = ({ tickets, alerts }: World, { mootLater }: Course) => {
  const { ticket, state, fields, mentions } = tickets.of('10001');
  const alert = alerts.records.get('10001');
  const said = ticket.comments.filter(({ author }) => author === 'app').map(({ text }) => text);
  return {
    assignee: ticket.assignee,
    comments: said
      .filter((text) => !isTelling(text) && (mootLater === undefined || !text.startsWith(mootLater)))
      .flatMap((text) => text.split('\n\n'))
      .map((text) => text.replace(/(?<=no sign of work since )[^(]+/, ''))
      .toSorted(),
    tellings: [...new Set(said.filter(isTelling).map(stepOf))].toSorted(),
    saidTwice: said.filter((text, index) => isTelling(text) && said.indexOf(text) !== index),
    toldTheCustomerTwice: ticket.comments
      .filter(({ author, visibleToCustomer }) => author === 'app' && visibleToCustomer)
      .filter(({ text }, index, all) => all.findIndex((one) => one.text === text) !== index),
    mentioned: [
      ...new Set(mentions.map(({ text, person }) => `${person}: ${stepOf(text).split('\n\n')[0]}`)),
    ].toSorted(),
    stage: state?.stage,
    team: state?.team,
    alertRound: state?.alertRound,
    alert: alert === undefined ? undefined : [alert.status, alert.round, alert.acceptedBy],
    onCallAlert: fields['on-call-alert'],
    person: fields['on-call-person'],
    tasks: tickets.created.map(({ summary }) => summary),
  };
};

const HOWS: readonly Death['how'][] = ['refused', 'unanswered', 'killed before', 'killed after'];

const play = async (course: Course, death?: Death): Promise<World> => {
  const world = aWorld({ ...course.world, ...(death === undefined ? {} : { death }) });
  await course.happens(world);
  return world;
};

describe('death between any two calls leaves the ticket as if nothing had happened', () => {
  for (const course of COURSES) {
    test.each(HOWS)(`${course.title}: %s`, async (how) => {
      const undisturbed = await play(course);
      const expected = outcomeOf(undisturbed, course);
      const different: unknown[] = [];
      for (let call = 1; call <= undisturbed.seen.calls; call += 1) {
        const world = await play(course, { call, how });
        const outcome = outcomeOf(world, course);
        if (JSON.stringify(outcome) !== JSON.stringify(expected))
          different.push({ call, died: world.seen.died, outcome });
      }
      expect({ different, expected }).toEqual({ different: [], expected });
    });
  }
});
