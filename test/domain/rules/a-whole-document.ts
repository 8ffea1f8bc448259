import { documentWith, jana } from './a-document';

const start = Date.UTC(2026, 5, 1);
const end = Date.UTC(2026, 5, 8);

/** Rules in which every field that may stand there does. */
export const wholeDocument = (): unknown =>
  documentWith({
    people: [
      {
        ...jana,
        department: 'hosting',
        absences: [{ start, end, because: 'Holiday' }],
        capacity: 12,
        phone: '+49 681 123456',
      },
    ],
    'teams[0].coordinator': jana.account,
    'onCall.lastResort': jana.account,
    desks: [{ id: 'saarbruecken', name: 'Saarbrücken', calendar: {} }],
    'desks[0].calendar': {
      zone: 'Europe/Berlin',
      hours: [{ validFrom: '2026-01-01', week: { mon: [{ start: '08:00', end: '17:00' }] } }],
      holidays: [
        {
          date: '2026-04-03',
          name: 'Good Friday',
          localName: 'Karfreitag',
          scope: 'national',
          ticked: true,
          provisional: false,
        },
      ],
      weekend: ['sat'],
      nationalOnly: false,
      closures: [{ date: '2026-06-05', name: 'Party', start: '13:00', end: '17:00' }],
      dateHours: [{ date: '2026-12-24', name: 'Short', hours: [{ start: '08:00', end: '12:00' }] }],
      breaks: [{ days: ['mon'], start: '12:00', end: '12:30' }],
      doubtful: ['2026-12-31'],
      confirmedYears: [2026],
    },
    'onCall.layers': [
      {
        id: 'europe',
        name: 'Europe',
        zone: 'Europe/Berlin',
        priority: 1,
        holidaysOf: 'saarbruecken',
        restriction: {
          days: ['sat'],
          daysOfMonth: [1],
          hours: { start: '07:00', end: '24:00' },
          kindOfDay: ['weekend'],
          onlyWithoutDesk: true,
        },
        rotation: {
          unit: 'week',
          length: 1,
          startDate: '2026-01-05',
          startTime: '08:00',
          endDate: '2027-01-05',
          endTime: '08:00',
          every: 2,
          shiftMinutes: 600,
          members: [{ validFrom: start, turns: [[jana.account]], firstTurn: 0 }],
        },
      },
    ],
    'onCall.overrides': [
      { id: 'o', kind: 'replace', layer: 'europe', start, end, person: jana.account, by: 'p2' },
      { id: 'p', kind: 'add', start, end, person: jana.account },
      { id: 'q', kind: 'nobody', start, end },
    ],
    'onCall.temporary': [{ id: 't', name: 'Summer', start, end, shifts: [{ person: jana.account, start, end }] }],
    'onCall.swaps': [
      { id: 's', layer: 'europe', turn: 1, from: jana.account, by: 'p2', part: { fromMinute: 0, toMinute: 60 } },
    ],
    'forwarding[0]': {
      id: 'whole',
      title: 'Whole',
      titles: { de: 'Ganz' },
      source: 'assumed',
      when: {
        serious: { is: [true] },
        country: { not: ['DE'] },
        'mapped.Seats': { from: 1, below: 5 },
        'mapped.Users': { above: 1, to: 5 },
      },
      then: {
        team: 'support',
        also: 'incident-management',
        person: 'roster',
        department: 'hosting',
        supportKeepsContact: true,
        linkTo: 'development',
        wait: false,
        alert: true,
        text: 'introduction',
      },
      mode: 'act',
    },
    texts: { ifSerious: { de: 'Schreiben Sie uns.', fr: 'Écrivez-nous.' } },
    'settings.phoneNumber': '+49 681 123456',
    'settings.taskProject': 'DEV',
  });
