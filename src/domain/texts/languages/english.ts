import { ENGLISH_ACTS } from './english-acts';

/**
 * Every text of the app, in English: the list other languages translate.
 * Texts for customers carry no internal word and no name or number of a member of staff.
 */
export const ENGLISH_TEXTS = {
  ...ENGLISH_ACTS,

  // Times. Weekday and month come from the runtime's own language data.
  wallTime: '{weekday}, {day} {month}, {time}',
  yourTime: '{time} (your time)',
  and: ' and ',

  // To customers
  waitingWeekend:
    'Thank you, we have received your request. Our desk in {place} is closed for the weekend. We start working on it on {opening}.',
  waitingHoliday:
    'Thank you, we have received your request. Our desk in {place} is closed for a public holiday there ({holiday}). We start working on it on {opening}.',
  waitingNight:
    'Thank you, we have received your request. Our desk in {place} is closed right now. We start working on it on {opening}.',
  waitingLastMinutes:
    'Thank you, we have received your request. Our desk in {place} is about to close for today. We start working on it on {opening}.',
  waitingUnknown:
    'Thank you, we have received your request. Our desk in {place} is closed right now. We start working on it as soon as it opens.',
  openingChanged:
    'Our desk in {place} is closed longer than we wrote to you. We start working on your request on {opening}. We are sorry for the delay.',
  openingChangedHoliday:
    'Our desk in {place} is closed longer than we wrote to you, for a public holiday there ({holiday}). We start working on your request on {opening}. We are sorry for the delay.',
  openingChangedUnknown:
    'Our desk in {place} is closed longer than we wrote to you. We start working on your request as soon as it opens. We are sorry for the delay.',
  ifSerious:
    'If nobody or hardly anybody can work on your productive system, please write that here: our on-call service is then alerted.',
  doubtfulDay:
    'Thank you, we have received your request. Our desk in {place} may not be fully staffed today, so we cannot tell you yet when work on it starts.',
  seriousReceived:
    'Thank you for telling us. We treat your report as a serious incident, and our on-call service is being alerted right now. You will get an answer from a person here.',
  seriousByPhone: 'You can also reach us by telephone: {number}.',
  seriousDeskOpen:
    'Thank you for telling us. We treat your report as a serious incident and are taking care of it now. You will get an answer from a person here.',
  seriousMaintenance:
    'Thank you for telling us. Your system is in its announced maintenance window until {end}. The colleague who does the update knows about your report. If it goes on after that, our on-call service is alerted.',
  worseNoted: 'Thank you. Whoever works on your request reads this now.',
  worseNotedClosed: 'Thank you. We read this when our desk opens: {opening}.',
  worseKnown: 'Thank you, we have this already.',
  worseSolved: 'This request is solved. If the trouble is back, please report it anew as an incident.',
  worseNotHere: 'This cannot be taken here. Please write it as a comment.',
  falseAlarm:
    'Thank you for letting us know, and better one report too many than one too few. As people can work, we now treat your ticket as an ordinary request.',
  falseAlarmOpening: 'We start working on it on {opening}.',
  introduction:
    'Thank you, we have received your request. In the introduction phase your project team is your contact for everything, and your request is now with it.',
  askSeriousness:
    'Thank you, we have received your message. So that we can judge how urgent it is, please answer three short questions:',
  askSeriousnessAlso: 'So that we can judge how urgent it is, please answer three short questions:',
  askProductive: 'Is it your productive system (and not a test system)?',
  askCanWork: 'Can people still work with it: nobody, hardly anybody, with a workaround, or yes?',
  askSince: 'Since when?',
  askMissing: 'Thank you for your report. With the following details we can help you faster:',
  askMissingAlso: 'With the following details we can help you faster:',
  'missing environment': 'Which environment is it (productive or not), and what is its web address?',
  'missing module': 'Which module or which part of the system is concerned?',
  'missing steps': 'Which steps lead to the error?',
  'missing actual': 'What happens exactly? Screenshots or logs help us.',
  'missing expected': 'What did you expect to happen?',
  'missing time': 'On which day and at what time did it happen?',
  'missing customisation': 'Is a customisation made for you concerned, and if so, which one?',

  // Alert texts, at most 130 characters
  alertOutage: '{customer}: nobody can work since {since}.',
  alertBlocker: '{customer}: hardly anybody can work since {since}.',
  alertBreach: '{customer}: data breach suspected since {since}.',
  alertByRow: '{customer}: on-call is needed since {since}, by the rules.',
  alertSilent: '{customer}: sounds like an outage, no answer since {since}.',
  alertCall: ' Call {contact}.',
  alertBundle: '{count} serious incidents: {keys}',

  // Notes for the agent; a note about a person follows the mention of that person
  noteAskedMissing: 'The customer is asked for what the report does not state: {items}.',
  'item environment': 'environment',
  'item module': 'module',
  'item steps': 'steps',
  'item actual': 'actual behaviour',
  'item expected': 'expected behaviour',
  'item time': 'day and time',
  'item customisation': 'customisation',
  notCausedByMaintenance: '{name}: not caused by maintenance.',
  notCausedBecause: '{name}: not caused by maintenance ({because}).',
  aColleague: 'A colleague',
  noteAccepted: 'has accepted the on-call alert.',
  noteDeclined: 'cannot take the on-call alert: {because}. The next person is told now.',
  noteNobodyLeft:
    'NOBODY HAS ACCEPTED THE ON-CALL ALERT. Everybody on the escalation has been told. The last one is told again every {minutes} minutes. Please call somebody.',
  noteNobodyToTell:
    'NOBODY COULD BE TOLD OF THE ON-CALL ALERT. Nobody on the escalation can be reached. Please call somebody now.',
  noteCalledOff: 'The on-call alert has ended: {because}.',
  noteResolved: 'The incident is solved, the on-call alert has ended.',
  noteSeverityRaised: 'Alerted again: {because}.',
  noteReportedAgain: 'Reported again, {count} reports so far. The on-call alert is running already.',
  partOf: 'part of {key}',
  noteJoined:
    'Part of {key} ({customer}): one outage, one main incident. Nobody is alerted again; this ticket stays open until its own customer can work.',
  askSameOutage:
    'Same outage as {key} ({customer})? Say so in the Meridian panel: then all reports on this platform are one incident.',
  outageConfirmed: 'the same outage as {key}',
  outageUpdate: 'We are working on the disruption that you reported and will write to you again here.',
  outageSolved:
    'The disruption that you reported has been resolved. Please tell us here if something still does not work for you.',
  noteSolvedDraft: '{key} is solved. Draft for this customer, who has not been written to yet: “{draft}”',
  noteMainCalledOff: '{key} was called off',
  noteSetApart: 'not the same outage as {key}',
  noteHandoverDesk: 'please take over this incident at {desk}: {because}. Whoever holds it keeps it until you accept.',
  noteHandoverOnCall: 'please take over this incident on call: {because}. Whoever holds it keeps it until you accept.',
  noteHandoverNobody: 'Nobody can take over this incident now ({because}). It stays with you.',
  noteHandedOn: '{name} hands the on-call alert on to {to}: {because}.',
  noteHandoverDeclined: 'cannot take over the incident: {because}.',
  noteAskedAgain: '{because}. Whoever accepted is asked again; without an answer the escalation goes on.',
  noProgress: 'Accepted, and no sign of work since {time} ({minutes} minutes)',
  notAnswered: '{name} has not answered',
  noteHandedOver: 'has taken over the incident.',
  closing: '{desk} closes on {time}',
  opening: '{desk} opens on {time}',

  // State of the alert, for the field
  'field raised': 'raised',
  fieldTold: 'told, step {step} of {of}',
  'field told': 'told',
  'field accepted': 'accepted',
  'field resolved': 'resolved',
  'field called off': 'called off',
  'field nobody left': 'NOBODY HAS ACCEPTED',

  // The sentence for the agent
  textSays: 'the text says {words}',
  linkedTaskFor: 'linked task for {name}',
  projectTeam: 'Project team',
  consultingLead: 'Consulting lead',
  nobodyKnowsWhen: 'nobody knows when',
  severityFromTo: 'raised from {before} to {now}',
  tookOver: 'A person took the ticket over.',
  undidMove: 'A person undid the automatic assignment; Meridian leaves it alone.',
  olderThanEnabling: 'The ticket is older than the day on which the project was enabled, so it is left alone.',
  writesItGotWorse:
    'The customer writes that it got worse: {words}. Without an answer to the questions on-call is alerted.',

  // Why a ticket is serious or not
  'nobody can work on a productive system': 'nobody can work on a productive system',
  'hardly anybody can work on a productive system': 'hardly anybody can work on a productive system',
  'a data breach is suspected': 'a data breach is suspected',
  'the desk clarified it as P1': 'the desk clarified it as P1',
  'the desk clarified it as P2': 'the desk clarified it as P2',
  'a person said so': 'a person said so',
  'the row of the forwarding table alerts': 'the rules alert on-call for such tickets',
  'people can work': 'people can work',
  'people can work with a workaround': 'people can work with a workaround',
  'the system is not productive': 'the system is not productive',
  'filed as a request': 'it was filed as a request',
  'a delivery of the vendor': 'it is a delivery',
  'the desk clarified its severity': 'the desk clarified its severity',
  'the rules do not count it as serious': 'the rules do not count this impact as serious',
  'no answers': 'nobody answered the questions about productive use and impact yet',
  'nobody said whether the system is productive': 'nobody said yet whether the system is productive',
  'nobody said who can still work': 'nobody said yet who can still work',
  isSerious: 'Serious: {because}.',
  isNotSerious: 'Not serious: {because}.',
  isUnknown: 'Not known whether it is serious: {because}.',
  wordsSuggest: 'These words suggest {about}: {words}.',
  'about outage': 'an outage',
  'about blocker': 'a blocker',
  'about data breach': 'a data breach',
  inMaintenance: 'It was reported inside the maintenance window; on-call is alerted on {time} unless it ends before.',

  // Reported impact, for the field
  'impact outage': 'Outage: nobody can work on a productive system',
  'impact blocker': 'Blocker: hardly anybody can work on a productive system',
  'impact data breach': 'Suspected data breach',
  'impact major': 'Major: people can work with a workaround, or a system that is not productive is out',
  'impact minor': 'Minor: people can work',
} as const;
