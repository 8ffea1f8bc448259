import * as v from 'valibot';
import { advanceAlert } from '../usecases/advance-alert';
import { alertPorts } from '../wiring/alert-ports';
import { worked } from './boundary';

/** A message of an older version names no stage: it tells what is due and renews nothing. */
const message = v.object({
  body: v.object({ ticket: v.string(), due: v.optional(v.number(), 0), stage: v.optional(v.number(), 0) }),
});

/** An alert may be due: its next step is told unless somebody has accepted. */
export const onAlertMessage = (event: unknown): Promise<unknown> =>
  worked('alert message', async () => {
    const parsed = v.safeParse(message, event);
    if (!parsed.success) return;
    const { ticket, ...stage } = parsed.output.body;
    await advanceAlert(alertPorts(), ticket, stage);
  });
