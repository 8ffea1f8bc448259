import { Refusal } from '../http/refusal';

/** A query that Jira refuses: 400 with its text. */
export const jqlRefusal = (text: string): Refusal => new Refusal(400, [text]);
