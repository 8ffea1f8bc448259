/** What customers read in the portal, in English: the list other languages translate. No internal word, no name and no number of staff. */
export const ENGLISH_PORTAL = {
  // Their desk now
  openUntil: 'Our desk in {place} is open until {time}.',
  openAlways: 'Our desk in {place} is open.',
  closedUntil: 'Our desk in {place} is closed. It opens on {time}.',
  closedHoliday: 'Our desk in {place} is closed for a public holiday there ({holiday}). It opens on {time}.',
  closedUnknown: 'Our desk in {place} is closed right now.',
  doubtful: 'Our desk in {place} may not be fully staffed today.',
  severalDesks: 'Your requests are accepted here at any time.',

  // Serious
  seriousHeading: 'What counts as serious',
  seriousOutage: 'Nobody, or hardly anybody, can work on your productive system.',
  seriousBreach: 'You suspect a data breach.',
  seriousHow:
    'Report it here as an incident and answer the three questions: is it your productive system, who can still work, since when?',
  seriousOpen: 'We take care of it at once; outside opening hours our on-call service is alerted, at any hour.',
  seriousClosed: 'Our on-call service is alerted then, at any hour.',
  seriousOther: 'Everything else waits safely until the desk opens.',
  seriousPhone: 'If you cannot report it here: {number}',

  // The way of a request
  received: 'Received on {time}',
  withOnCall: 'With our on-call service since {time}',
  onCallAhead: 'Our on-call service is being alerted',
  accepted: 'Accepted on {time}: a person is working on it',
  starts: 'Work starts on {time}',
  startsUnknown: 'Work starts as soon as the desk opens',
  inWork: 'In work',
  inWorkAhead: 'A person takes it up',
  nextUpdate: 'Next update by {time}',
  solved: 'Solved',
  'says solved': 'Your request is solved.',
  'says alerted': 'Your report is with our on-call service. A person will answer you here.',
  'says accepted': 'A person has accepted your report and is working on it.',
  'says waiting': 'Your request is safe with us and waits for the opening of the desk in {place}.',
  'says asking': 'We have asked you three short questions: your answers decide how urgent it is.',
  'says working': 'Your request is being worked on.',
  'says received': 'We have received your request.',
} as const;
