import React from 'react';
import type { Verdict, WhatIf } from '../../wire/what-if';
import { useAsked } from '../world/use-asked';
import { useWorld } from '../world/world-context';

const consequence = ({ rings, goesTo, startsAt }: Verdict): string => {
  if (rings.length > 0) return `rings ${rings.join(' and ')}`;
  if (goesTo !== null) return `goes to ${goesTo}`;
  return startsAt === null ? 'is looked at by a person' : `starts ${startsAt}`;
};

interface SaysProps {
  readonly verdict: Verdict;
  readonly word: string;
  /** What the customer would read, where it is not what they do read. */
  readonly customerReads: string | null;
}

const Says = ({ verdict, word, customerReads }: SaysProps) => (
  <div className={verdict.rings.length > 0 ? 'verdict verdict-rings' : 'verdict'}>
    <h3>
      {word} <strong>{consequence(verdict)}</strong>
    </h3>
    <p>{verdict.sentence}</p>
    {customerReads === null ? null : (
      <p className="verdict-reads">
        The customer would read <q>{customerReads}</q>
      </p>
    )}
  </div>
);

/** What the same ticket would have met at another hour: decided, not done. */
export const WhatIfNote = () => {
  const { ticket } = useWorld();
  const { value } = useAsked<WhatIf | null>(ticket === null ? null : `/api/world/what-if?of=${ticket.key}`);
  if (ticket === null || value === null) return null;
  const { filed, instead } = value;
  return (
    <section className="what-if" aria-label="The decision, and at another hour">
      <Says word={`${ticket.key} at ${filed.at}:`} verdict={filed} customerReads={null} />
      <Says
        word={`At ${instead.at} instead:`}
        verdict={instead}
        customerReads={instead.customerReads === filed.customerReads ? null : instead.customerReads}
      />
    </section>
  );
};
