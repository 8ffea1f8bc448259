import { InvalidInput } from '../../../src/domain/errors';
import { callAdmin } from '../app-doors';
import type { DoorAnswer, Stage } from '../stage';

/** Imports one customer again with values changed, through the admin page. */
export const editCustomer = (
  stage: Stage,
  edit: { readonly by: string; readonly organisation: string; readonly set: object },
): Promise<DoorAnswer> => {
  const customer = stage.customers.find((one) => one.name === edit.organisation);
  if (customer === undefined)
    throw new InvalidInput('editCustomer.organisation', `no customer is called ${edit.organisation}`);
  const customers = [{ ...customer, ...edit.set }];
  return callAdmin(stage, edit.by, { name: 'importCustomers', payload: { customers } });
};
