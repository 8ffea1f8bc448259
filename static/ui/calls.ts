import { invoke } from '@forge/bridge';

/** What a resolver answers when it refuses: the reason, and the field where there is one. */
interface Refusal {
  readonly error: string;
  readonly field?: string;
}

export type Answered<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | {
      readonly ok: false;
      readonly error: string;
      /** Path of the field that is to blame, as the resolver names it. */
      readonly field?: string;
    };

/** Calls a resolver of the app; a refusal and a broken connection are both answers that can be shown. */
export const call = async <Answer extends object>(
  name: string,
  payload: Record<string, unknown> = {},
): Promise<Answered<Answer>> => {
  try {
    const answer: unknown = await invoke(name, payload);
    if (isRefusal(answer)) return { ok: false, ...answer };
    return isAnswer<Answer>(answer) ? { ok: true, value: answer } : { ok: false, error: `${name} gave no answer` };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
};

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string';

/** The contract's types hold on both sides of the bridge; here only "is there an answer" is left to ask. */
const isAnswer = <Answer extends object>(answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null;
