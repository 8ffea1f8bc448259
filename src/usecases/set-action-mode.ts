import type { PublishResult } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import type { ActionKind, Mode, Rules } from '../domain/rules/rules';
import type { Ports } from './ports';
import { publishNext } from './publish-next';
import { refusal } from './refusal';
import { rulesOfVersion } from './rules-of-version';

interface SetMode {
  readonly mode: Mode;
  /** The live version that the admin saw. */
  readonly liveVersion: number;
  readonly by: string;
}

/** How far one kind of action may go (R1), as a version of the rules. */
export const setKindMode = (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { kind, ...wanted }: SetMode & { readonly kind: ActionKind },
): Promise<PublishResult> =>
  changed(ports, { ...wanted, note: `${kind}: ${wanted.mode}` }, (rules) => ({
    ...rules,
    modes: { ...rules.modes, [kind]: wanted.mode },
  }));

/** How far one row of the forwarding table may go (R1, R6), as a version of the rules. */
export const setRowMode = (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { row, ...wanted }: SetMode & { readonly row: string },
): Promise<PublishResult> =>
  changed(ports, { ...wanted, note: `row ${row}: ${wanted.mode}` }, (rules) => {
    if (!rules.forwarding.some(({ id }) => id === row))
      throw new InvalidInput(
        'row',
        `there is no row ${row}: use one of ${rules.forwarding.map(({ id }) => id).join(', ')}`,
      );
    return {
      ...rules,
      forwarding: rules.forwarding.map((one) => (one.id === row ? { ...one, mode: wanted.mode } : one)),
    };
  });

const changed = async (
  ports: Pick<Ports, 'clock' | 'rules' | 'history'>,
  { liveVersion, by, note }: SetMode & { readonly note: string },
  change: (rules: Rules) => Rules,
): Promise<PublishResult> => {
  try {
    const { rules: base } = await rulesOfVersion(ports, liveVersion);
    return await publishNext(ports, { rules: change(base), base, by, note });
  } catch (error) {
    return refusal(error);
  }
};
