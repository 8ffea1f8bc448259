import { notedHealth } from '../../domain/telling/noted-health';
import { VendorFailed } from '../../ports/vendor-failed';
import type { Ports } from '../ports';
import type { Try } from './delivery';

/** Writes down how the routes are, where that is news. Losing this note must not cost a telling. */
export const noteHealth = async (
  { routes, clock }: Pick<Ports, 'routes' | 'clock'>,
  tries: readonly Pick<Try, 'route' | 'delivery'>[],
): Promise<void> => {
  if (tries.length === 0) return;
  try {
    const before = await routes.health();
    const after = tries.reduce((health, { route, delivery }) => {
      const { sent, answer } = delivery;
      const said = sent ? { ok: true as const } : { ok: false as const, status: delivery.status, detail: answer };
      return notedHealth(health, { route, answer: said }, clock.now()) ?? health;
    }, before);
    if (after !== before) await routes.saveHealth(after);
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    console.error(JSON.stringify({ what: 'health of the routes not noted', error: error.message }));
  }
};
