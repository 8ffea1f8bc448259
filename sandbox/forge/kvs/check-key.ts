import { KvsRefusal } from './kvs-refusal';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const LONGEST = 500;

/** @throws KvsRefusal with the documented code, when a key is empty, too long or has a character that none may have. */
export const checkKey = (key: string, ofEntity: boolean): void => {
  if (key === '' && ofEntity) throw new KvsRefusal(400, 'EMPTY_KEY', 'Key cannot be empty.');
  if (key === '') throw new KvsRefusal(400, 'KEY_TOO_SHORT', 'The provided key needs at least one character.');
  if (key.length > LONGEST)
    throw new KvsRefusal(400, 'KEY_TOO_LONG', `The provided key exceeds ${LONGEST} characters.`);
  if (!KEY.test(key))
    throw new KvsRefusal(400, 'INVALID_KEY', `The provided key "${key}" does not match ${String(KEY)}.`);
};
