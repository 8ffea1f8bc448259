import { HOUR_MS, type Instant } from '../../../src/domain/instant';
import type { World } from './create-world';

/** Virtual time moved in one turn, so that people's clicks get in between. */
const PART_MS = 6 * HOUR_MS;

/** Lets the world run on to an instant. Does nothing when that is over; stops when another world begins. */
export const runOn = async (world: World, to: Instant): Promise<void> => {
  const { generation } = world;
  while (world.generation === generation && world.stage.platform.clock.now() < to)
    await world.ask(({ platform: { clock } }) => clock.advanceTo(Math.min(to, clock.now() + PART_MS)));
};
