import type { Beginning } from '../../wire/beginning';

const read = (): Beginning => {
  const text = document.getElementById('beginning')?.textContent;
  if (text == null) throw new Error('the page came without its beginning');
  return JSON.parse(text) as Beginning;
};

/** What came with the page: the world at that moment, people, and the front ends of the app. */
export const BEGINNING: Beginning = read();
