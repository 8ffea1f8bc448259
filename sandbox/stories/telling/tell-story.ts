import type { Check } from '../checks/check';
import { checksOf, verdictOf, type PlayedStep, type StoryResult } from '../result';
import { dayText, placeOf, timeText } from './clock-text';
import { headings, setInColumns, type Row } from './columns';
import { costText } from './cost-text';
import type { Paint } from './paint';
import { wrap } from './wrap';

export interface Telling {
  /** Characters of a line. */
  readonly width: number;
  readonly paint: Paint;
}

const failureLines = (checks: readonly Check[], { paint, width }: Telling): readonly string[] =>
  checks
    .filter((check) => !check.passed)
    .flatMap((check) => [
      paint.bad(`   ✗ ${check.what}`),
      ...wrap(`expected ${check.expected}`, width - 8).map((line) => `       ${line}`),
      ...wrap(`got      ${check.got}`, width - 8).map((line) => `       ${line}`),
    ]);

const stepLines = (
  step: PlayedStep,
  lastDay: string,
  { result, telling }: { readonly result: StoryResult; readonly telling: Telling },
): { readonly lines: readonly string[]; readonly day: string } => {
  const { paint, width } = telling;
  const { zone, customerZone } = result.story;
  const twoClocks = customerZone !== undefined && customerZone !== zone;
  const lines: string[] = [];
  let day = lastDay;
  const daily = (at: number): void => {
    if (dayText(at, zone) === day) return;
    day = dayText(at, zone);
    lines.push('', paint.bold(` ${day}`));
  };
  const tell = (event: PlayedStep['events'][number]): void => {
    daily(event.at);
    const time = twoClocks
      ? `${timeText(event.at, zone)} / ${timeText(event.at, customerZone)}`
      : timeText(event.at, zone);
    const row: Row = { time: ` ${time}`, teller: event.teller, text: event.text };
    lines.push(...setInColumns([row], width, paint));
  };
  for (const event of step.events) if (event.at < step.at) tell(event);
  if (step.say !== undefined) {
    daily(step.at);
    lines.push(...wrap(step.say, width - 4).map((line) => paint.dim(` ${line}`)));
  }
  for (const event of step.events) if (event.at >= step.at) tell(event);
  return { lines: [...lines, ...failureLines(step.checks, telling)], day };
};

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
  const lines: string[] = [
    paint.bold(` ${story.title}`),
    ...wrap(story.shows, width - 4).map((line) => paint.dim(` ${line}`)),
    paint.dim(` ${story.touches.join(' ')} · ${story.site} site · clock of ${clocks}`),
    '',
    ...headings(twoClocks ? 14 : 6, width, paint),
  ];
  let day = '';
  for (const step of result.steps) {
    const told = stepLines(step, day, { result, telling });
    lines.push(...told.lines);
    day = told.day;
  }
  return [...lines, ...closingLines(result, telling)];
};
