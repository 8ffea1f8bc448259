/** What people did with a ticket by the panel, for German agents. */
export const GERMAN_ACTS = {
  forwarded: '{team}{person}: weitergeleitet von {name}, weil: {reason}{way}',
  sentBack: '{team}{person}: zurückgegeben von {name}, weil: {reason}',
  bounced: 'Es geht zum {count}. Mal zurück: Bitte klären Sie, wer es behält.',
  toPerson: ' ({person})',
  wayOf: ' ({way})',
  askedIncidentManagement:
    'Frage an Incident Management von {name}: {question}\nBitte hier intern oder im Panel antworten, bis {time}. Das Ticket bleibt, wo es ist.',
  nobodyToAsk: 'Aus dem Incident Management ist gerade niemand da.',
  questionAnswered: 'Incident Management hat die Frage beantwortet: {text}',
  questionAnsweredHere: 'Incident Management hat die Frage in einer Notiz beantwortet.',
  questionDue: 'Die Frage an Incident Management ist noch nicht beantwortet: {question}',
  broughtIn: '{name} bittet um jemanden aus der Fachabteilung {department}: {reason}\nDas Ticket bleibt, wo es ist.',
  noExpert: 'Aus {department} ist gerade niemand da: Wer gebraucht wird, entscheidet Incident Management.',
  madeToWait: '{name} lässt es warten bis {time}.',
  madeToWaitBecause: '{name} lässt es warten bis {time}: {reason}',
  released: '{name} macht jetzt damit weiter.',
  callNoted: 'Telefonisch, notiert von {name}: {caller}, {number}\n{text}',
  gotWorseByForm:
    'Im Portal sagt der Kunde, dass es schlimmer geworden ist. Produktivsystem: {productive}; kann gearbeitet werden: {canWork}; seit: {since}.',
  yes: 'ja',
  no: 'nein',
  'can work nobody': 'niemand',
  'can work hardly': 'kaum jemand',
  'can work with workaround': 'mit Umweg',
  'can work yes': 'ja',
} as const;
