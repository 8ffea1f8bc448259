import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import * as v from 'valibot';

const operation = v.object({
  parameters: v.optional(v.array(v.object({ name: v.string(), in: v.string() })), []),
  requestBody: v.optional(
    v.object({ required: v.optional(v.boolean(), false), content: v.optional(v.record(v.string(), v.unknown()), {}) }),
  ),
});
const document = v.object({ paths: v.record(v.string(), v.record(v.string(), v.unknown())) });

export interface OperationCheck {
  readonly parameters: readonly string[];
  bodyFaults(body: unknown): readonly string[];
}

export interface OperationChecks {
  of(template: string): OperationCheck | null;
}

/** Kept per file: the documents are large and never change while the program runs. */
const known = new Map<string, OperationChecks>();

export const operationChecks = (file: string): OperationChecks => {
  const before = known.get(file);
  if (before !== undefined) return before;
  const made = read(file);
  known.set(file, made);
  return made;
};

const read = (file: string): OperationChecks => {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { paths } = v.parse(document, json);
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, addUsedSchema: false });
  ajv.addSchema(typeof json === 'object' && json !== null ? { ...json, $id: 'api' } : {}, 'api');
  const checks = new Map<string, OperationCheck | null>();
  return {
    of: (template) => {
      const before = checks.get(template);
      if (before !== undefined) return before;
      const [method = '', path = ''] = template.split(' ');
      const found = v.safeParse(operation, paths[path]?.[method.toLowerCase()]);
      const made = found.success
        ? checkOf(ajv, found.output, `api#/paths/${pointer(path)}/${method.toLowerCase()}`)
        : null;
      checks.set(template, made);
      return made;
    },
  };
};

const checkOf = (
  ajv: Ajv,
  { parameters, requestBody }: v.InferOutput<typeof operation>,
  at: string,
): OperationCheck => {
  const hasSchema = requestBody !== undefined && 'application/json' in requestBody.content;
  const validate: ValidateFunction | undefined = hasSchema
    ? ajv.compile({ $ref: `${at}/requestBody/content/application~1json/schema` })
    : undefined;
  return {
    parameters: parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
    bodyFaults: (body) => {
      if (body === undefined) return requestBody?.required === true ? ['the body is missing'] : [];
      if (validate === undefined || validate(body)) return [];
      return (validate.errors ?? []).map(
        (error) => `${error.instancePath || 'body'} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
      );
    },
  };
};

const pointer = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
