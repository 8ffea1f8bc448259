import { dateFnsLoop } from './peers/date-fns-tz';
import { dayjsBusinessTime } from './peers/dayjs-business-time';
import { luxonLoop } from './peers/luxon';
import { momentBusinessTime } from './peers/moment-business-time';
import { ratePerSecond } from './measure';
import { meridian } from './meridian';
import type { Peer } from './peer';
import { promise, shown } from './shown';

const FROM = Date.UTC(2026, 0, 6, 10);
const TO = Date.UTC(2027, 0, 6, 10);
const YEAR = TO - FROM;
/** So that no two rounds ask the same, and none of them is short. */
const step = (round: number): number => (round % 1_000) * 60_000;

/** Peers that get the sum wrong are not compared: a fast wrong answer is no answer. */
const agreeing = (peers: readonly Peer[], expected: number): readonly (Peer & { readonly note: string })[] =>
  peers.map((peer) => {
    const got = peer.workingHours(FROM, TO);
    return { ...peer, note: Math.abs(got - expected) < 1 ? '' : `  says ${got} h, not ${expected} h` };
  });

/** Working time and openness, ours and the peers' side by side in one run. */
export const speedSection = (load: NodeJS.Require): readonly string[] => {
  const ours = meridian();
  const peers = agreeing(
    [momentBusinessTime(load), dayjsBusinessTime(load), luxonLoop(load), dateFnsLoop],
    ours.workingHours(FROM, TO),
  );
  const worked = (peer: Peer) => ratePerSecond((round) => peer.workingHours(FROM + step(round), TO + step(round)));
  const open = (peer: Peer) => ratePerSecond((round) => (peer.isOpen(FROM + ((round * 7_919_000) % YEAR)) ? 1 : 0));
  const [ourWork, ourOpen] = [worked(ours), open(ours)];
  const works = peers.map((peer) => ({ peer, rate: worked(peer) }));
  const best = Math.max(...works.map(({ rate }) => rate.median));
  return [
    'Working time between two instants a year apart',
    `${ours.name.padEnd(26)}${shown(ourWork, '/s')}`,
    ...works.map(({ peer, rate }) => `${peer.name.padEnd(26)}${shown(rate, '/s')}${peer.note}`),
    promise(ourWork.median >= 500_000, 'at least 500,000/s'),
    promise(
      ourWork.median >= 100 * best,
      `at least 100 times the best peer (${Math.round(ourWork.median / best)} times)`,
    ),
    '',
    'Open at an instant',
    `${ours.name.padEnd(26)}${shown(ourOpen, '/s')}`,
    ...peers.map((peer) => `${peer.name.padEnd(26)}${shown(open(peer), '/s')}`),
    promise(ourOpen.median >= 2_000_000, 'at least 2 million/s'),
  ];
};
