import * as v from 'valibot';
import staffFile from './staff.json';

const StaffMember = v.object({
  account: v.string(),
  name: v.string(),
  email: v.pipe(v.string(), v.endsWith('.example')),
  desk: v.picklist(['saarbruecken', 'graz', 'sibiu', 'melbourne', 'singapore']),
  team: v.picklist([
    'support',
    'incident-management',
    'learning-consulting',
    'business-consulting',
    'development',
    'hosting',
  ]),
  roles: v.array(v.picklist(['incident manager', 'coordinator', 'delivery coordinator', 'planner'])),
  department: v.string(),
  languages: v.array(v.string()),
  zone: v.string(),
  locale: v.string(),
  mayAnswerCustomers: v.boolean(),
  absences: v.array(v.object({ start: v.string(), end: v.string(), because: v.string() })),
  phone: v.optional(v.string()),
});

/** The twenty-five invented people of the vendor. */
export const STAFF = v.parse(v.array(StaffMember), staffFile);
