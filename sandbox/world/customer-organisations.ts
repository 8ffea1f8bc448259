import * as v from 'valibot';
import customersFile from './customers.json';

const Reporter = v.object({ account: v.string(), name: v.string(), email: v.pipe(v.string(), v.endsWith('.example')) });

const CustomerOrganisation = v.object({
  organisation: v.pipe(v.string(), v.digits()),
  name: v.string(),
  desk: v.string(),
  country: v.pipe(v.string(), v.length(2)),
  zone: v.string(),
  language: v.picklist(['de', 'en']),
  phase: v.picklist(['introduction', 'productive']),
  lead: v.optional(
    v.object({
      account: v.string(),
      unit: v.picklist(['Business Consulting', 'Learning Consulting']),
      deputy: v.optional(v.string()),
    }),
  ),
  projectTeam: v.array(v.string()),
  platform: v.string(),
  reporters: v.array(Reporter),
});

/** Invented companies that buy support, with the people who file tickets for them. */
export const CUSTOMER_ORGANISATIONS = v.parse(v.array(CustomerOrganisation), customersFile);
