import type { OperationsRoute } from '../operations-call';
import { OperationsRefusal } from '../operations-refusal';
import { READ_CONFIG } from '../operations-scopes';

/** The site keeps no schedule in Operations: Meridian's own engine decides. Reading shows whether one may at all. */
export const scheduleRoutes: readonly OperationsRoute[] = [
  {
    template: 'GET /jsm/ops/api/v1/schedules',
    scopes: READ_CONFIG,
    handle: ({ query }) => {
      const size = Number(query.get('size') ?? 25);
      if (!(size >= 1 && size <= 50)) throw new OperationsRefusal(422, 'size must be between 1 and 50');
      return { status: 200, body: { values: [], links: {}, _expands: ['rotation'] } };
    },
  },
];
