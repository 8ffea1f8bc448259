import type { ForwardingRow } from '../../src/domain/routing/forwarding-row';
import { dmnCell } from './dmn-cell';

export interface DmnRule {
  readonly when: readonly string[];
  readonly then: readonly string[];
}

/** Rules of a DMN table as rows of ours: each input is a mapped field, the outputs stand for the outcome. */
export const dmnRows = (inputs: readonly string[], rules: readonly DmnRule[]): readonly ForwardingRow[] =>
  rules.map(({ when, then }, index) => ({
    id: `rule ${index}`,
    title: `Rule ${index}`,
    source: 'case file',
    when: Object.fromEntries(
      inputs.flatMap((input, at) => {
        const cell = dmnCell(when[at] ?? '-');
        return cell === undefined ? [] : [[`mapped.${input}`, cell] as const];
      }),
    ),
    then: { team: 'support', person: 'roster', department: then.join(' ') },
    mode: 'act',
  }));
