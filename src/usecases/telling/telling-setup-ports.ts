import type { Ports } from '../ports';

/** What setting up and trying out the routes asks of the world. */
export type TellingSetupPorts = Pick<Ports, 'clock' | 'rules' | 'tickets' | 'operations' | 'routes'>;
