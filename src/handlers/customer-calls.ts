import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { CUSTOMER_CALLS, PART_CHARACTERS } from '../contract/customers';
import { InvalidInput } from '../domain/errors';
import { customerFile, customersInNeed } from '../usecases/list-customers';
import { beginApply, beginCheck, keptOf, receivePart } from '../usecases/receive-customer-list';
import { importPorts } from '../wiring/import-ports';
import { answered } from './boundary';

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

/** The admin page's functions for the customer list. @param guard refuses everybody who is no administrator. */
export const defineCustomerCalls = (resolver: Resolver, guard: (context: unknown) => Promise<unknown>): void => {
  resolver.define(CUSTOMER_CALLS.sendCustomerPart, ({ payload, context }) =>
    answered(async () => {
      await guard(context);
      return receivePart(importPorts(), parsed(part, payload));
    }),
  );
  resolver.define(CUSTOMER_CALLS.checkCustomerImport, ({ payload, context }) =>
    answered(async () => {
      await guard(context);
      return beginCheck(importPorts(), parsed(named, payload).import);
    }),
  );
  resolver.define(CUSTOMER_CALLS.applyCustomerImport, ({ payload, context }) =>
    answered(async () => {
      await guard(context);
      return beginApply(importPorts(), parsed(named, payload).import);
    }),
  );
  resolver.define(CUSTOMER_CALLS.customerImportProgress, ({ payload, context }) =>
    answered(async () => {
      await guard(context);
      return (await keptOf(importPorts(), parsed(named, payload).import)).progress;
    }),
  );
  resolver.define(CUSTOMER_CALLS.exportCustomers, ({ context }) =>
    answered(async () => {
      await guard(context);
      return customerFile(importPorts());
    }),
  );
  resolver.define(CUSTOMER_CALLS.customerReport, ({ context }) =>
    answered(async () => {
      await guard(context);
      return customersInNeed(importPorts());
    }),
  );
};

const parsed = <Schema extends v.GenericSchema>(schema: Schema, payload: unknown): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidInput(v.getDotPath(issue) ?? 'payload', issue.message);
};
