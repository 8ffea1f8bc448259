import type { Customer } from '../../src/domain/customers/customer';
import { CUSTOMER_ORGANISATIONS } from './customer-organisations';

/** The customer records that an admin imports through the admin page. */
export const demoCustomers = (): readonly Customer[] =>
  CUSTOMER_ORGANISATIONS.map(
    ({ organisation, name, desk, country, zone, language, phase, lead, projectTeam, platform }) => ({
      organisation,
      name,
      desk,
      country,
      zone,
      language,
      phase,
      ...(lead === undefined
        ? {}
        : {
            lead: {
              account: lead.account,
              unit: lead.unit,
              ...(lead.deputy === undefined ? {} : { deputy: lead.deputy }),
            },
          }),
      projectTeam,
      platform,
      maintenance: [],
    }),
  );
