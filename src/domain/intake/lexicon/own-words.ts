/** Lines that begin what somebody else wrote: everything from there on is a quoted reply. */
const QUOTE_BEGINS = [
  /^-{2,}\s*(original message|ursprüngliche nachricht|original-nachricht|forwarded message|weitergeleitete nachricht)/iu,
  /^_{10,}\s*$/u,
  /^(am|on)\b.{4,200}\b(schrieb|wrote)\b.*:?\s*$/iu,
  /^(von|from):\s.+@/iu,
  /^-- ?$/u,
  /^(sent from my|von meinem .{1,30} gesendet|gesendet von)/iu,
];

/**
 * What the writer says in a mail or comment, without quoted replies and signature: an outage quoted
 * from an earlier mail must not alert anybody again.
 */
export const ownWords = (text: string): string => {
  const own: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const trimmed = line.trim();
    if (trimmed.startsWith('>')) continue;
    if (QUOTE_BEGINS.some((begins) => begins.test(trimmed))) break;
    own.push(line);
  }
  return own.join('\n');
};
