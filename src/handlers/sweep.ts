import { sweep } from '../usecases/sweep';
import { sweepPorts } from '../wiring/sweep-ports';
import { worked } from './boundary';

/** Every five minutes: finds what is due and what no event announced. The platform does not repeat it, the next one does. */
export const onSweep = async (): Promise<{ readonly statusCode: number }> => {
  await worked('sweep', () => sweep(sweepPorts()));
  return { statusCode: 204 };
};
