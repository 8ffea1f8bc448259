import type { Comment } from '../ticket';
import { isRobot } from './is-robot';
import { clausesOf } from './lexicon/clauses-of';
import type { CompiledLexicon } from './lexicon/compile-lexicon';
import { newsIn } from './lexicon/news-in';
import { ownWords } from './lexicon/own-words';
import { strongWords } from './lexicon/strong-words';

/** What a comment says about the state of things; nothing = null. `words` are shown to the agent. */
export interface CommentNews {
  readonly says: 'got worse' | 'false alarm' | 'works again';
  readonly words: readonly string[];
}

/**
 * Reads a comment for *it got worse*, *false alarm* and *works again* (R3). Only a customer's word makes it worse;
 * staff may report the other two. Apps, robots and quoted replies say nothing.
 */
export const readComment = (
  comment: Pick<Comment, 'authorKind' | 'text'>,
  lexicon: CompiledLexicon,
): CommentNews | null => {
  if (comment.authorKind === 'app' || comment.authorKind === 'robot') return null;
  if (isRobot({ text: comment.text })) return null;
  const clauses = clausesOf(ownWords(comment.text));
  const text = ownWords(comment.text);
  const alarm = newsIn({ text, clauses, lexicon }, lexicon.falseAlarm);
  if (alarm.length > 0) return { says: 'false alarm', words: alarm };
  const strong = strongWords(comment.text, lexicon);
  if (strong === null) {
    const again = newsIn({ text, clauses, lexicon }, lexicon.recovered);
    if (again.length > 0) return { says: 'works again', words: again };
  }
  if (comment.authorKind !== 'customer') return null;
  const worse = newsIn({ text, clauses, lexicon }, lexicon.worse);
  const words = [...worse, ...(strong?.words ?? [])];
  return words.length === 0 ? null : { says: 'got worse', words };
};
