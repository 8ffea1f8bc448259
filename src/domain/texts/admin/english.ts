/** What admins are warned of, in English: the list other languages translate. */
export const ENGLISH_ADMIN = {
  nobodyMapped:
    'Nobody is mapped yet: tickets get a team and no person, and no alert reaches anybody. Publish rules with people.',
  noLastResort: 'No last resort is set: name a person who is told when nobody else accepts.',
  noPhoneRings: 'On-call alerts are assignments and mentions in Jira: no telephone rings. Nobody will be woken.',
  open: 'open ({because})',
  closed: 'closed ({because})',
  openUntil: 'open until {time} ({because})',
  closedUntil: 'closed until {time} ({because})',
  holidaysMissing:
    "{desk}: no holidays of {year} are stored, the desk would count as open all year. Enter them, tick each day on which the desk is closed, add {year} to the desk's confirmed years before {before} and publish.",
  holidaysMoving: 'Dates that may still move: {dates}; when they are official, remove “provisional”.',
  holidaysUncertain: '{desk}: not all holidays of {year} are certain.',
  holidaysUnconfirmed: '{desk}: nobody has confirmed the holidays of {year}.',
  holidaysConfirm:
    "Look at each day, tick those on which the desk is closed, add {year} to the desk's confirmed years before {before} and publish.",
} as const;
