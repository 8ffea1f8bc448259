import { showStatus } from '../../src/usecases/show-status';
import { OUTAGE, RULES, SATURDAY_10, TUESDAY_10 } from '../domain/decision/literals';
import { aWorld, type WorldOptions } from './fakes/a-world';

const looked = async (options: WorldOptions) => {
  const world = aWorld(options);
  world.knock();
  await world.runFor(1);
  return world;
};

describe('the lozenge', () => {
  test('says that an ordinary ticket of a weekend waits', async () => {
    const { ports } = await looked({ now: SATURDAY_10 });
    expect(await showStatus(ports, '10001')).toEqual({ label: 'Waiting for opening', tone: 'default' });
  });

  test('says that somebody is being told of an outage', async () => {
    const { ports } = await looked({ now: SATURDAY_10, tickets: [OUTAGE] });
    expect(await showStatus(ports, '10001')).toEqual({ label: 'On-call alerted', tone: 'moved' });
  });

  test('in Watch says what would be, and writes nothing', async () => {
    const { ports } = aWorld({ now: SATURDAY_10, mode: 'watch' });
    expect(await showStatus(ports, '10001')).toEqual({ label: 'Waiting for opening', tone: 'default' });
    expect((await ports.tickets.load('10001', RULES.mapping))?.state).toBeNull();
  });

  test('leaves an enabled ticket alone that is older than the day of enabling', async () => {
    const { ports } = aWorld({ now: TUESDAY_10, tickets: [{ createdAt: Date.UTC(2025, 11, 31) }] });
    expect(await showStatus(ports, '10001')).toEqual({ label: 'Nothing to do', tone: 'default' });
  });

  test('stays away from a ticket that cannot be seen', async () => {
    const { ports } = aWorld({ now: TUESDAY_10 });
    expect(await showStatus(ports, '404')).toBeNull();
  });
});
