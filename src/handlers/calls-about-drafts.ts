import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { RULES_CALLS } from '../contract/rules';
import { checkDraft } from '../usecases/check-draft';
import { draftLine, draftNamed } from '../usecases/draft-line';
import { publishedBy } from '../usecases/published-by';
import { discardDraft, publishDraft } from '../usecases/publish-draft';
import { saveDraft } from '../usecases/save-draft';
import { rulesPorts } from '../wiring/rules-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { parsed } from './boundary-payload';

const number = v.pipe(v.number(), v.integer());
const note = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,60}$/, 'is no id of a draft'));
const identified = v.object({ id });

/** Drafts of the rules: kept, checked, published, thrown away. */
export const defineDraftCalls = (resolver: Resolver): void => {
  resolver.define(RULES_CALLS.drafts, ({ context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return { drafts: (await ports.drafts.list()).map(draftLine) };
    }),
  );
  resolver.define(RULES_CALLS.readDraft, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      const draft = await draftNamed(ports, parsed(identified, payload).id);
      return { ...draftLine(draft), document: draft.document };
    }),
  );
  resolver.define(RULES_CALLS.saveDraft, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      const wanted = v.object({
        id: v.exactOptional(id),
        revision: v.exactOptional(number),
        document: v.unknown(),
        note: v.optional(note, ''),
        basedOn: v.exactOptional(number),
      });
      return saveDraft(ports, parsed(wanted, payload), by);
    }),
  );
  resolver.define(RULES_CALLS.checkDraft, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return checkDraft(ports, parsed(identified, payload).id);
    }),
  );
  resolver.define(RULES_CALLS.publishDraft, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      const wanted = v.object({ id, revision: number, note: v.exactOptional(note) });
      return publishedBy(ports, publishDraft(ports, { ...parsed(wanted, payload), by }));
    }),
  );
  resolver.define(RULES_CALLS.discardDraft, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return discardDraft(ports, parsed(v.object({ id, revision: number }), payload));
    }),
  );
};
