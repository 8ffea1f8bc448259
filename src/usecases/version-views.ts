import type { Comparison, VersionLine, VersionName, VersionsPage, VersionView } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { isoOf } from '../domain/instant';
import { diffRules } from '../domain/rules/diff-rules';
import type { Version } from '../ports/rules-history';
import type { Ports } from './ports';
import { rulesOfVersion, type VersionedRules } from './rules-of-version';

type VersionPorts = VersionedRules & Pick<Ports, 'drafts'>;

/** The versions, newest first, one page. */
export const listVersions = async (ports: VersionPorts, next?: string): Promise<VersionsPage> => {
  const [{ rules }, page] = await Promise.all([ports.rules.live(), ports.history.page(next)]);
  return { ...page, versions: page.versions.map((version) => lineOf(version, version.number === rules.version)) };
};

/** One version with its document. @throws InvalidInput when there is none. */
export const readVersion = async (ports: VersionPorts, number: number | 'live'): Promise<VersionView> => {
  const { version, rules, live } = await rulesOfVersion(ports, number);
  return { ...lineOf(version, live), document: rules };
};

/** What changes from one to the other, each a version or a draft. @throws InvalidInput when one does not exist. */
export const compareVersions = async (
  ports: VersionPorts,
  { from, to }: { readonly from: VersionName; readonly to: VersionName },
): Promise<Comparison> => ({
  changes: diffRules(await documentOf(ports, from), await documentOf(ports, to)),
});

/** The document of a version or a draft; a draft's may be faulty. @throws InvalidInput when it does not exist. */
export const documentOf = async (ports: VersionPorts, name: VersionName): Promise<unknown> => {
  if (typeof name !== 'object') return (await rulesOfVersion(ports, name)).rules;
  const draft = await ports.drafts.read(name.draft);
  if (draft === null) throw new InvalidInput('draft', `there is no draft ${name.draft}: it was published or discarded`);
  return draft.document;
};

const lineOf = ({ number, by, note, at }: Version, live: boolean): VersionLine => ({
  version: number,
  by,
  note,
  at: at === 0 ? '' : isoOf(at),
  live,
});
