import { openStage } from '../../stories/open-stage';
import type { Stage } from '../../stories/stage';
import type { Story } from '../../stories/story';
import type { Pace } from '../wire/pace';
import { DAYS, dayOf } from './days';
import { storyOfDay } from './story-of-day';
import { createTicker } from './create-ticker';
import { tracesOf } from './traces-of';

/** A running sandbox that people look at: one world at a time, one thing after the other in it. */
export interface World {
  readonly stage: Stage;
  /** Grows when another world begins. */
  readonly generation: number;
  /** Grows when anything but the clock has changed. */
  readonly revision: number;
  readonly pace: Pace;
  /** Why the clock stopped, if it did so by itself. */
  readonly fault: string | null;
  /** Something a person does, when everything before it is done; everybody looks again afterwards. */
  act<T>(work: (stage: Stage) => Promise<T> | T): Promise<T>;
  /** The same for what may change nothing: people look again only when it left a trace. */
  ask<T>(work: (stage: Stage) => Promise<T> | T): Promise<T>;
  /** Leaves this world for another one. */
  open(story: Story): Promise<void>;
  setPace(pace: Pace): void;
  onChange(listener: () => void): () => void;
  dispose(): Promise<void>;
}

/** Opens a world on the first of the days. The clock stands until somebody sets a pace. */
export const createWorld = async (appRoot: string): Promise<World> => {
  const state = {
    stage: await openStage(storyOfDay(DAYS[0] ?? dayOf('tuesday')), { appRoot }),
    generation: 1,
    revision: 1,
    fault: null as string | null,
    turn: Promise.resolve<unknown>(undefined),
  };
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  const inTurn = <T>(work: (stage: Stage) => Promise<T> | T): Promise<T> => {
    const done = state.turn.then(async () => work(state.stage));
    state.turn = done.catch(() => undefined);
    return done;
  };
  const act = async <T>(work: (stage: Stage) => Promise<T> | T): Promise<T> => {
    try {
      return await inTurn(work);
    } finally {
      state.revision += 1;
      tell();
    }
  };
  const ask = async <T>(work: (stage: Stage) => Promise<T> | T): Promise<T> => {
    const before = tracesOf(state.stage);
    try {
      return await inTurn(work);
    } finally {
      if (tracesOf(state.stage) !== before) state.revision += 1;
      tell();
    }
  };
  const ticker = createTicker(async (ms) => {
    try {
      await ask(({ platform: { clock } }) => clock.advanceTo(clock.now() + ms));
    } catch (error) {
      state.fault = error instanceof Error ? error.message : String(error);
      ticker.setPace(0);
      tell();
    }
  });

  return {
    get stage() {
      return state.stage;
    },
    get generation() {
      return state.generation;
    },
    get revision() {
      return state.revision;
    },
    get pace() {
      return ticker.pace();
    },
    get fault() {
      return state.fault;
    },
    act,
    ask,
    open: (story) =>
      act(async (old) => {
        const next = await openStage(story, { appRoot });
        ticker.setPace(0);
        state.stage = next;
        state.generation += 1;
        state.fault = null;
        await old.platform.dispose();
      }),
    setPace: (pace) => {
      ticker.setPace(pace);
      tell();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose: async () => {
      ticker.setPace(0);
      await state.turn;
      await state.stage.platform.dispose();
    },
  };
};
