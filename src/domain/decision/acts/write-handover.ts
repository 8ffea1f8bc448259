import type { Instant } from '../../instant';
import { sayInPanel } from '../../texts/panel/say-in-panel';
import { sayInAll } from '../../texts/said';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import { alertGoesOn } from './at-hand';
import { mayHandOn } from './hand-on-incident';

interface Writing {
  readonly by: AccountId;
  readonly text: string;
}

/** The handover note as its writer has checked it: internal, and mentioned to whoever is asked to take over (R5). */
export const writeHandover = (
  facts: DecisionFacts,
  { by, text }: Writing,
  now: Instant,
): Decision | ((language: string) => string) => {
  const { alert, rules, state, ticket } = facts;
  if (alert === null || !alertGoesOn(facts)) return (language) => sayInPanel(language, 'noAlertToHandOn');
  if (!mayHandOn(facts, by)) return (language) => sayInPanel(language, 'mayNotHandOn');
  if (text.trim() === '') return (language) => sayInPanel(language, 'handoverEmpty');
  const name = rules.people.find(({ account }) => account === by)?.name ?? by;
  const asked = (alert.handover?.asked ?? []).filter((person) => person !== by);
  const note = {
    do: 'note' as const,
    ticket: ticket.id,
    key: `handover ${now}`,
    text: `${say(noteLanguage(rules), 'handoverNoteBy', { name })}\n${text.trim()}`,
    ...(asked.length === 0 ? {} : { mention: asked }),
  };
  const said = sayInAll((language) => sayInPanel(language, 'handoverWritten'));
  return { actions: [note], state, sentence: said['en'] ?? '', said };
};
