import type { PublishResult } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import type { Ports } from './ports';
import { publishNext } from './publish-next';
import { refusal } from './refusal';
import { rulesOfVersion } from './rules-of-version';

export interface GoBack {
  readonly version: number;
  /** The live version that the admin saw. */
  readonly liveVersion: number;
  readonly note?: string;
  readonly by: string;
}

/** Back in one step: an old version becomes the next one. The history stays whole, *Stop acting* stays as it is. */
export const goBack = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { version, liveVersion, note, by }: GoBack,
): Promise<PublishResult> => {
  try {
    const old = await rulesOfVersion(ports, version);
    if (old.live) throw new InvalidInput('version', `version ${version} is live already: choose an older one`);
    const base = await rulesOfVersion(ports, liveVersion);
    return await publishNext(ports, {
      rules: old.rules,
      base: base.rules,
      by,
      note: note ?? `back to version ${version}`,
    });
  } catch (error) {
    return refusal(error);
  }
};
