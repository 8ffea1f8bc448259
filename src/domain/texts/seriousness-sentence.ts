import type { Seriousness } from '../intake/seriousness';
import { say } from './say';
import { wallTime, type Clock } from './wall-time';

/** One sentence for the agent on whether a ticket is serious, a second one with the words that spoke (R3, R12). */
export const seriousnessSentence = (seriousness: Seriousness, clock: Clock): string => {
  const { language } = clock;
  const because = say(language, seriousness.because);
  if (seriousness.serious === true) {
    const sentence = say(language, 'isSerious', { because });
    if (seriousness.maintenance === undefined) return sentence;
    return `${sentence} ${say(language, 'inMaintenance', { time: wallTime(seriousness.maintenance.alertAt, clock) })}`;
  }
  const sentence = say(language, seriousness.serious === false ? 'isNotSerious' : 'isUnknown', { because });
  if (seriousness.suggestion === undefined) return sentence;
  const about = say(language, `about ${seriousness.suggestion.about}`);
  const words = seriousness.suggestion.words.map((word) => `“${word}”`).join(', ');
  return `${sentence} ${say(language, 'wordsSuggest', { about, words })}`;
};
