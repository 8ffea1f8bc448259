import { checksOf, isGapClosed, verdictOf, type StoryResult } from '../result';
import { placeOf } from './clock-text';
import { headings, type Page } from './columns';
import { costText } from './cost-text';
import { failureLines } from './failure-lines';
import type { Paint } from './paint';
import { createStepTeller } from './create-step-teller';
import { wrap } from './wrap';

export interface Telling {
  /** Characters of a line. */
  readonly width: number;
  readonly paint: Paint;
}

const closingLines = (result: StoryResult, { paint, width }: Telling): readonly string[] => {
  const checks = checksOf(result);
  const failed = checks.filter((check) => !check.passed).length;
  const verdict = verdictOf(result);
  const held = `${checks.length - failed} of ${checks.length} expectations hold`;
  const word = { passed: paint.good(`✓ ${held}`), failed: paint.bad(`✗ ${held}`), skipped: paint.dim(`– ${held}`) }[
    verdict
  ];
  return [
    '',
    ...failureLines(result.always, { paint, width }),
    ...(result.broken === undefined
      ? []
      : wrap(`broke off: ${result.broken}`, width - 4).map((line) => paint.bad(`   ${line}`))),
    ` ${word}${paint.dim(`  (${(result.milliseconds / 1000).toFixed(1)} s)`)}`,
    ...(verdict === 'skipped'
      ? wrap(`known gap: ${result.story.knownGap ?? ''}`, width - 4).map((line) => paint.dim(`   ${line}`))
      : []),
    ...(isGapClosed(result) ? [paint.bad('   the known gap is closed: take "knownGap" out of the story')] : []),
    ...result.tickets.flatMap((ticket) =>
      wrap(`${ticket.key}: ${costText(ticket.cost)}`, width - 4).map((line) => paint.dim(`   ${line}`)),
    ),
    '',
  ];
};

/** Tells a played story in lines for a terminal: what happened when on the desk's (and the customer's) clock. */
export const tellStory = (result: StoryResult, telling: Telling): readonly string[] => {
  const { paint, width } = telling;
  const { story } = result;
  const twoClocks = story.customerZone !== undefined && story.customerZone !== story.zone;
  const clocks = twoClocks
    ? `${placeOf(story.zone)} / ${placeOf(story.customerZone ?? story.zone)}`
    : placeOf(story.zone);
  const page: Page = { width, paint, timeWidth: twoClocks ? 14 : 6 };
  const lines: readonly string[] = [
    paint.bold(` ${story.title}`),
    ...wrap(story.shows, width - 4).map((line) => paint.dim(` ${line}`)),
    paint.dim(` ${story.touches.join(' ')} · ${story.site} site · clock of ${clocks}`),
    '',
    ...headings(page),
  ];
  const tellStep = createStepTeller(story, page);
  return [...lines, ...result.steps.flatMap(tellStep), ...closingLines(result, telling)];
};
