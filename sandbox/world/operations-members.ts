import { STAFF } from './staff';

/** Account that only makes alerts: no person's holiday or leaving takes the on-call alerts with it. */
export const OPERATIONS_ACCOUNT = 'operations-account';

/** Who has a role in Operations: everybody who may be on call, whoever is called at last, and the experts. */
export const OPERATIONS_MEMBERS: readonly string[] = [
  OPERATIONS_ACCOUNT,
  ...STAFF.filter(({ team }) => ['incident-management', 'hosting', 'development'].includes(team)).map(
    ({ account }) => account,
  ),
  'miriam-hollerbach',
  'jack-hargreaves',
];
