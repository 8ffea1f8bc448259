/** What people did with a ticket by the panel, for the agent. */
export const ENGLISH_ACTS = {
  forwarded: '{team}{person}: forwarded by {name}, because: {reason}{way}',
  sentBack: '{team}{person}: sent back by {name}, because: {reason}',
  bounced: 'It goes back for the {count}. time: please agree who keeps it.',
  toPerson: ' ({person})',
  wayOf: ' ({way})',
  askedIncidentManagement:
    'Question to Incident Management from {name}: {question}\nPlease answer here, internally, or in the panel, until {time}. The ticket stays where it is.',
  nobodyToAsk: 'Nobody of Incident Management is there now.',
  questionAnswered: 'Incident Management has answered the question: {text}',
  questionAnsweredHere: 'Incident Management has answered the question in a note.',
  questionDue: 'The question to Incident Management is not answered yet: {question}',
  broughtIn: '{name} asks for an expert of {department}: {reason}\nThe ticket stays where it is.',
  noExpert: 'Nobody of {department} is there now: the incident manager decides who is needed.',
  madeToWait: '{name} lets it wait until {time}.',
  madeToWaitBecause: '{name} lets it wait until {time}: {reason}',
  released: '{name} goes on with it now.',
  callNoted: 'By telephone, noted by {name}: {caller}, {number}\n{text}',
  gotWorseByForm:
    'The customer says in the portal that it got worse. Productive system: {productive}; can people work: {canWork}; since: {since}.',
  yes: 'yes',
  no: 'no',
  'can work nobody': 'nobody',
  'can work hardly': 'hardly anybody',
  'can work with workaround': 'with a workaround',
  'can work yes': 'yes',
} as const;
