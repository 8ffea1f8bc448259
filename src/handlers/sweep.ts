import { sweep } from '../usecases/sweep';
import { createPorts } from '../wiring';
import { worked } from './boundary';

/** Every five minutes: finds what is due and what no event announced. The platform does not repeat it, the next one does. */
export const onSweep = async (): Promise<{ readonly statusCode: number }> => {
  await worked('sweep', () => sweep(createPorts()));
  return { statusCode: 204 };
};
