import * as v from 'valibot';
import { tellShifts } from '../usecases/tell-shifts';
import { shiftPorts } from '../wiring/shift-ports';
import { worked } from './boundary';

const message = v.object({ body: v.object({ until: v.number() }) });

/** A word about a shift may be due within the hour that the timer began. */
export const onShiftMessage = (event: unknown): Promise<unknown> =>
  worked('shift message', async () => {
    const parsed = v.safeParse(message, event);
    if (parsed.success) await tellShifts(shiftPorts(), parsed.output.body.until);
  });
