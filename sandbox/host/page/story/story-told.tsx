import React from 'react';
import type { StoryNow, ToldStep } from '../../wire/story-now';
import { dayIn, timeIn } from '../world/wall-clock';

const NAMES = { customer: 'Customer', app: 'Meridian', desk: 'Staff' } as const;

/** An expectation that holds is told with what was expected, unless that is long. */
const LONGEST = 80;

const Step = ({ step, zone }: { readonly step: ToldStep; readonly zone: string }) => (
  <li className="step">
    <p className="step-time">
      {dayIn(zone, step.at)} <strong>{timeIn(zone, step.at)}</strong>
    </p>
    {step.say === null ? null : <p>{step.say}</p>}
    <ol className="told">
      {step.events.map((event, index) => (
        <li key={index} className={`told-${event.teller}`}>
          <span>{NAMES[event.teller]}</span>
          <p>{event.text}</p>
        </li>
      ))}
    </ol>
    <ul className="checks" aria-label="Expectations">
      {step.checks.map((check, index) => (
        <li key={index} className={check.passed ? 'holds' : 'fails'}>
          {check.passed ? '✓' : '✗'} {check.what}
          {check.passed && check.detail.length > LONGEST ? '' : <span>{check.detail}</span>}
        </li>
      ))}
    </ul>
  </li>
);

/** What has happened in the story so far, as it would be told. */
export const StoryTold = ({ story }: { readonly story: StoryNow }) => (
  <article className="story">
    <h2>{story.title}</h2>
    <p className="quiet-text">{story.shows}</p>
    <p className="quiet-text" role="status">
      Step {story.played.length} of {story.steps} · {story.touches.join(' ')}
    </p>
    <ol className="steps">
      {story.played.map((step) => (
        <Step key={step.index} step={step} zone={story.zone} />
      ))}
    </ol>
    {story.broken === null ? null : <p role="alert">{story.broken}</p>}
  </article>
);
