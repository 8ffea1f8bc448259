import { languageOfVoice } from '../domain/texts/voice';
import type { PortalView } from '../contract/portal';
import type { DeskSituation } from '../domain/decision/desk-situation';
import { isoOf } from '../domain/instant';
import { openingTime } from '../domain/texts/opening-time';
import type { ReaderClock } from '../domain/texts/short-time';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';
import { spokenLanguage } from '../domain/texts/spoken-language';

/** A desk as its customers are told of it, on their clock and in their language. */
export const portalDesk = (situation: DeskSituation, clock: ReaderClock): PortalView['desk'] => {
  const { desk, open, nextOpening } = situation;
  return {
    place: desk.name,
    open,
    sentence: sentenceOf(situation, clock),
    ...(open || nextOpening === null ? {} : { opensAt: isoOf(nextOpening) }),
  };
};

const sentenceOf = (
  { desk, doubtful, open, openUntil, nextOpening, state, holidays }: DeskSituation,
  clock: ReaderClock,
): string => {
  const { language } = clock;
  const place = desk.name;
  if (doubtful) return sayInPortal(language, 'doubtful', { place });
  if (open && openUntil === undefined) return sayInPortal(language, 'openAlways', { place });
  if (open && openUntil !== undefined)
    return sayInPortal(language, 'openUntil', { place, time: openingTime(openUntil, clock) });
  if (nextOpening === null) return sayInPortal(language, 'closedUnknown', { place });
  const time = openingTime(nextOpening, clock);
  const [holiday] = holidays;
  if (state !== 'holiday' || holiday === undefined) return sayInPortal(language, 'closedUntil', { place, time });
  const { name, localName = name } = holiday;
  return sayInPortal(language, 'closedHoliday', {
    place,
    time,
    holiday: spokenLanguage(languageOfVoice(language)) === 'en' ? name : localName,
  });
};
