import type { Instant } from '../../../src/domain/instant';
import type { PlayedStep } from '../result';
import type { Story } from '../story';
import { dayText, timeText } from './clock-text';
import { setInColumns, type Page } from './columns';
import { failureLines } from './failure-lines';
import { wrap } from './wrap';

/** Tells one step after the other; a day is named when it begins, a time when it is new. */
export const createStepTeller = (story: Story, page: Page): ((step: PlayedStep) => readonly string[]) => {
  const { zone, customerZone = zone } = story;
  let lastDay = '';
  let lastTime = '';

  const clock = (at: Instant): string =>
    customerZone === zone ? ` ${timeText(at, zone)}` : ` ${timeText(at, zone)} / ${timeText(at, customerZone)}`;

  const dayLines = (at: Instant): readonly string[] => {
    const day = dayText(at, zone);
    if (day === lastDay) return [];
    lastDay = day;
    lastTime = '';
    return ['', page.paint.bold(` ${day}`)];
  };

  const eventLines = (event: PlayedStep['events'][number]): readonly string[] => {
    const heading = dayLines(event.at);
    const time = clock(event.at);
    const row = { time: time === lastTime ? '' : time, teller: event.teller, text: event.text };
    lastTime = time;
    return [...heading, ...setInColumns([row], page)];
  };

  const sayLines = (step: PlayedStep): readonly string[] => {
    if (step.say === undefined) return [];
    const heading = dayLines(step.at);
    return [...heading, ...wrap(step.say, page.width - 4).map((line) => page.paint.dim(` ${line}`))];
  };

  return (step) => [
    ...step.events.filter((event) => event.at < step.at).flatMap(eventLines),
    ...sayLines(step),
    ...step.events.filter((event) => event.at >= step.at).flatMap(eventLines),
    ...failureLines(step.checks, page),
  ];
};
