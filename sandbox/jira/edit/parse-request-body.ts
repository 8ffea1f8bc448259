import * as v from 'valibot';
import { adfText } from '../adf/adf-text';
import { parseDocument } from '../adf/parse-document';
import { fieldOfInput } from '../fields/input-of-request';
import { Refusal } from '../http/refusal';
import type { Call } from '../http/route';
import type { FieldInput } from '../fields/field-input';
import type { ProjectRecord, RequestTypeRecord } from '../model/project-record';

const body = v.object({
  serviceDeskId: v.string(),
  requestTypeId: v.string(),
  requestFieldValues: v.record(v.string(), v.unknown()),
  raiseOnBehalfOf: v.optional(v.string()),
  requestParticipants: v.optional(v.array(v.string())),
  isAdfRequest: v.optional(v.boolean(), false),
});

export interface ParsedRequest {
  readonly as: string;
  readonly project: string;
  readonly channel: 'api' | 'portal';
  readonly requestType: string;
  readonly summary: string;
  readonly description?: string;
  readonly answers: Readonly<Record<string, FieldInput>>;
  readonly reporter?: string;
  readonly participants?: readonly string[];
}

/** The body of `POST /request`, with its fields by name. @throws Refusal 400. */
export const parseRequestBody = (call: Call): ParsedRequest => {
  const parsed = v.safeParse(body, call.body);
  if (!parsed.success)
    throw new Refusal(400, [`${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`]);
  const { serviceDeskId, requestTypeId, requestFieldValues, raiseOnBehalfOf, requestParticipants } = parsed.output;
  const [project, type] = deskAndType(call, serviceDeskId, requestTypeId);
  const { summary, description, ...rest } = requestFieldValues;
  if (typeof summary !== 'string') throw new Refusal(400, ['Please provide a valid value for field(s): summary']);
  const text = typeof description === 'string' ? description : adfText(parseDocument(description));
  return {
    as: call.viewer.accountId ?? '',
    project: project.key,
    channel: 'api',
    requestType: type.name,
    summary,
    ...(text === '' ? {} : { description: text }),
    answers: Object.fromEntries(Object.entries(rest).map(([id, value]) => fieldOfInput(call.site, id, value))),
    ...(raiseOnBehalfOf === undefined ? {} : { reporter: raiseOnBehalfOf }),
    ...(requestParticipants === undefined ? {} : { participants: requestParticipants }),
  };
};

const deskAndType = ({ site }: Call, deskId: string, typeId: string): readonly [ProjectRecord, RequestTypeRecord] => {
  const project = [...site.projects.values()].find((one) => one.serviceDeskId === deskId);
  const type = project?.requestTypes.find((one) => one.id === typeId);
  if (project === undefined || type === undefined)
    throw new Refusal(400, ['The service desk or the request type does not exist.']);
  return [project, type];
};
