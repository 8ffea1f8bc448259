import { probeRoutes } from '../usecases/telling/probe-routes';
import { tellingSetupPorts } from '../wiring/telling-setup-ports';
import { worked } from './boundary';

/** Every day: does the way to the person on call still work? */
export const onProbe = async (): Promise<{ readonly statusCode: number }> => {
  await worked('probe', () => probeRoutes(tellingSetupPorts()));
  return { statusCode: 204 };
};
