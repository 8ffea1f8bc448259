import { instantOf } from '../../../src/domain/instant';
import type { Ticket } from '../../../src/domain/ticket';

/** A plain incident without answers, filed by the portal; tests name what matters to them. */
export const aTicket = (more: Partial<Ticket> = {}): Ticket => ({
  id: '10001',
  key: 'SD-1',
  project: 'SD',
  summary: 'Frage',
  description: '',
  createdAt: instantOf('2026-11-25T10:00:00Z'),
  updatedAt: instantOf('2026-11-25T10:00:00Z'),
  filedAs: 'incident',
  channel: 'portal',
  reporter: 'rita',
  organisations: [],
  assignee: null,
  statusCategory: 'new',
  answers: {},
  clarified: null,
  needsConsulting: false,
  technicallyComplex: false,
  components: [],
  mapped: {},
  comments: [],
  linkedSummaries: [],
  ...more,
});
