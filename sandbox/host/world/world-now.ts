import type { Rules } from '../../../src/domain/rules/rules';
import type { WorldNow } from '../wire/world-now';
import type { World } from './create-world';
import { DAYS } from './days';
import { deskClocks } from './desk-clocks';
import { onCallNow } from './on-call-now';
import { ringingNow } from './ringing-alerts';
import { SAMPLE_TICKETS } from './sample-tickets';
import { sentenceAboutNow } from './sentence-about-now';

const NOBODY_THERE: Pick<WorldNow, 'sentence' | 'aside' | 'desks' | 'onCall'> = {
  sentence: 'The app is installed and nobody has set it up.',
  aside: 'It only watches. Open the admin page to see what it asks for.',
  desks: [],
  onCall: null,
};

const withRules = (rules: Rules, { now, zone }: Pick<WorldNow, 'now' | 'zone'>) => {
  const own = rules.desks.find((desk) => desk.calendar.zone === zone) ?? rules.desks[0];
  const desks = deskClocks(rules, now);
  const onCall = onCallNow(rules, now, own?.id ?? '');
  const place = own?.name ?? zone;
  return { place, desks, onCall, ...sentenceAboutNow({ now, zone, place, desks, onCall }) };
};

/** The world as its page shows it above everything else. */
export const worldNow = (world: World): WorldNow => {
  const { stage, revision, generation, pace, fault } = world;
  const now = stage.platform.clock.now();
  const { zone, title } = stage.story;
  const last = stage.lastTicket;
  return {
    revision,
    calls: stage.platform.calls.length,
    world: generation,
    now,
    pace,
    fault,
    zone,
    day: title,
    place: zone,
    ...(stage.rules === undefined ? NOBODY_THERE : withRules(stage.rules, { now, zone })),
    ringing: ringingNow(stage),
    samples: SAMPLE_TICKETS.map(({ id, label, file }) => ({ id, label, by: file.by, summary: file.summary })),
    days: DAYS.map(({ id, label, hint }) => ({ id, label, hint })),
    ticket: last === undefined ? null : { key: last.key, reporter: last.reporter },
  };
};
