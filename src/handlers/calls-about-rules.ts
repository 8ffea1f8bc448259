import type Resolver from '@forge/resolver';
import * as v from 'valibot';
import { RULES_CALLS } from '../contract/rules';
import { ACTION_KINDS, MODES } from '../domain/rules/rules';
import { checkTable } from '../usecases/check-draft';
import { exportRules, importRules } from '../usecases/carry-rules';
import { goBack } from '../usecases/go-back';
import { setKindMode, setRowMode } from '../usecases/set-action-mode';
import { publishedBy } from '../usecases/published-by';
import { compareVersions, listVersions, readVersion } from '../usecases/version-views';
import { rulesPorts } from '../wiring/rules-ports';
import { answered } from './boundary';
import { asAdmin } from './boundary-admin';
import { parsed } from './boundary-payload';

const number = v.pipe(v.number(), v.integer());
const version = v.union([number, v.literal('live')]);
const name = v.union([version, v.object({ draft: v.string() })]);
const note = v.exactOptional(v.pipe(v.string(), v.maxLength(500)));
const mode = v.picklist(MODES);

/** Versions of the rules: read, compared, taken back, carried as files, modes switched. */
export const defineRulesCalls = (resolver: Resolver): void => {
  resolver.define(RULES_CALLS.versions, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return listVersions(ports, parsed(v.object({ next: v.exactOptional(v.string()) }), payload).next);
    }),
  );
  resolver.define(RULES_CALLS.readVersion, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return readVersion(ports, parsed(v.object({ version }), payload).version);
    }),
  );
  resolver.define(RULES_CALLS.compareVersions, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return compareVersions(ports, parsed(v.object({ from: name, to: name }), payload));
    }),
  );
  resolver.define(RULES_CALLS.backToVersion, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      const back = { ...parsed(v.object({ version: number, liveVersion: number, note }), payload), by };
      return publishedBy(ports, goBack(ports, back));
    }),
  );
  resolver.define(RULES_CALLS.exportRules, ({ payload, context }) =>
    answered(async () => {
      const { ports } = await asAdmin(context, rulesPorts());
      return exportRules(ports, parsed(v.object({ version }), payload).version);
    }),
  );
  resolver.define(RULES_CALLS.importRules, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      return importRules(ports, { ...parsed(v.object({ text: v.string(), note }), payload), by });
    }),
  );
  resolver.define(RULES_CALLS.setKindMode, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      const wanted = parsed(v.object({ kind: v.picklist(ACTION_KINDS), mode, liveVersion: number }), payload);
      return publishedBy(ports, setKindMode(ports, { ...wanted, by }));
    }),
  );
  resolver.define(RULES_CALLS.setRowMode, ({ payload, context }) =>
    answered(async () => {
      const { ports, by } = await asAdmin(context, rulesPorts());
      const wanted = parsed(v.object({ row: v.string(), mode, liveVersion: number }), payload);
      return publishedBy(ports, setRowMode(ports, { ...wanted, by }));
    }),
  );
  resolver.define(RULES_CALLS.checkTable, ({ payload, context }) =>
    answered(async () => {
      await asAdmin(context, rulesPorts());
      return checkTable(parsed(v.object({ forwarding: v.unknown() }), payload).forwarding);
    }),
  );
};
