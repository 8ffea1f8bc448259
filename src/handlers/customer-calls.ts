import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { CUSTOMER_CALLS, PART_CHARACTERS } from '../contract/customers';
import { customerFile, customersInNeed } from '../usecases/list-customers';
import { beginApply, beginCheck, keptOf, receivePart } from '../usecases/receive-customer-list';
import { importPorts } from '../wiring/import-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { parsed } from './boundary-payload';

/** 40 parts of 50,000 characters hold far more than 10,000 customers. */
const MOST_PARTS = 100;

const list = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/, 'must be 1 to 40 letters, digits or -'));
const part = v.object({
  import: list,
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
  of: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(MOST_PARTS, `must be at most ${MOST_PARTS}: split the file`),
  ),
  text: v.pipe(v.string(), v.maxLength(PART_CHARACTERS, `must have at most ${PART_CHARACTERS} characters`)),
});
const named = v.object({ import: list });

/** The admin page's functions for the customer list. Only administrators are answered. */
export const defineCustomerCalls = (resolver: Resolver): void => {
  resolver.define(CUSTOMER_CALLS.sendCustomerPart, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return receivePart(ports, parsed(part, payload));
    }),
  );
  resolver.define(CUSTOMER_CALLS.checkCustomerImport, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return beginCheck(ports, parsed(named, payload).import);
    }),
  );
  resolver.define(CUSTOMER_CALLS.applyCustomerImport, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return beginApply(ports, parsed(named, payload).import);
    }),
  );
  resolver.define(CUSTOMER_CALLS.customerImportProgress, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return (await keptOf(ports, parsed(named, payload).import)).progress;
    }),
  );
  resolver.define(CUSTOMER_CALLS.exportCustomers, ({ context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return customerFile(ports);
    }),
  );
  resolver.define(CUSTOMER_CALLS.customerReport, ({ context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, importPorts());
      return customersInNeed(ports);
    }),
  );
};
