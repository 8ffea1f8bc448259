/** Outside these years an instant is a mistake of the caller, not a question. First instant known, and the first that is not. */
export const EARLIEST = Date.UTC(1900, 0, 1);
export const LATEST = Date.UTC(2300, 0, 1);
