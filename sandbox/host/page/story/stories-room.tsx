import React, { useState } from 'react';
import type { StoryNow, StoryTitle } from '../../wire/story-now';
import { Room } from '../shell/room';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import { StoryTold } from './story-told';

/** Step after step, so that each is seen when it has been played. */
const playOn = async () => {
  let now = await call<StoryNow | null>('/api/story/now');
  while (now !== null && now.broken === null && now.played.length < now.steps)
    now = await call<StoryNow | null>('/api/story/step', {});
};

/** The shelf of stories; the one that is open is played step by step in the world of the page. */
export const StoriesRoom = () => {
  const shelf = useAsked<readonly StoryTitle[]>('/api/story/shelf');
  const { value: story } = useAsked<StoryNow | null>('/api/story/now');
  const [wanted, setWanted] = useState('');
  const { busy, error, run } = useDoing();
  const words = wanted.toLowerCase().split(/\s+/);
  const found = (shelf.value ?? []).filter(({ title, touches, id }) =>
    words.every((word) => `${title} ${touches.join(' ')} ${id}`.toLowerCase().includes(word)),
  );
  const over = story === null || story.broken !== null || story.played.length >= story.steps;
  return (
    <Room title="Stories" aside="Each is a world of its own, played with the real app">
      <div className="two story-room">
        <section className="card" aria-label="Shelf">
          <label htmlFor="wanted">Find a story or a rule (R5, F7 …)</label>
          <input id="wanted" value={wanted} onChange={({ target }) => setWanted(target.value)} />
          <p className="count" role="status">
            {found.length} stories
          </p>
          <ul className="shelf" tabIndex={0} aria-label="Stories">
            {found.map(({ id, title, touches, knownGap }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={story?.id === id}
                  disabled={busy}
                  onClick={() => void run(() => call('/api/story/open', { id }))}
                >
                  <strong>{title}</strong>
                  <span>
                    {touches.join(' ')}
                    {knownGap ? ' · known gap' : ''}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section className="card" aria-label="The story">
          {error === null ? null : <p role="alert">{error}</p>}
          {story === null ? (
            <p className="nothing">Take a story from the shelf.</p>
          ) : (
            <>
              <div className="buttons">
                <button
                  type="button"
                  className="button button-primary"
                  disabled={busy || over}
                  onClick={() => void run(() => call('/api/story/step', {}))}
                >
                  {busy ? 'Playing …' : 'Play the next step'}
                </button>
                <button type="button" className="button" disabled={busy || over} onClick={() => void run(playOn)}>
                  Play to the end
                </button>
                <a href="#/">See it on the first page</a>
              </div>
              <StoryTold story={story} />
            </>
          )}
        </section>
      </div>
    </Room>
  );
};
