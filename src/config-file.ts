/** Reads a configuration file and says of everything wrong in it: which line, which key, and what was probably meant. */
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { nearest } from './lib/nearest.ts';

export interface ConfigIssue {
  /** 1 for the first line. */
  readonly line: number;
  /** `memory.flows`; empty for the file itself. */
  readonly key: string;
  readonly message: string;
}

/** A value that fits the schema, or what is wrong. */
export type Parsed<T> =
  | { readonly value: T; readonly issues: readonly [] }
  | { readonly value: undefined; readonly issues: readonly ConfigIssue[] };

/** Parses YAML text against a schema. */
export function parseConfig<S extends z.ZodType>(text: string, schema: S): Parsed<z.output<S>> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (doc.errors.length > 0)
    return {
      value: undefined,
      issues: doc.errors.map((error) => ({
        line: counter.linePos(error.pos[0]).line,
        key: '',
        message: `not YAML: ${error.message}`,
      })),
    };
  const given: unknown = doc.toJS() ?? {};
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data, issues: [] };
  const known = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  const issues = result.error.issues.flatMap((issue) =>
    explain(issue, known, given).map(({ path, message }) => ({
      line: lineOf(doc, counter, path),
      key: path.join('.'),
      message,
    })),
  );
  return { value: undefined, issues: issues.sort((a, b) => a.line - b.line) };
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
}
type Path = readonly PropertyKey[];

/** One issue of zod as one or more of ours: an unknown key is named by itself. */
function explain(
  issue: z.core.$ZodIssue,
  schema: JsonSchema,
  given: unknown,
): { path: string[]; message: string }[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: plain(issue) }];
  const known = Object.keys(at(schema, issue.path, given).properties ?? {});
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    const help =
      meant === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${meant}?`;
    return { path: [...path, key], message: `unknown key; ${help}` };
  });
}

/** zod's message without its preamble; of a union, the alternative's own words where one has any. */
function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const own = issue.errors.flat().find(({ code }) => code !== 'invalid_type');
    if (own !== undefined) return plain(own);
  }
  return issue.message.replace(/^Invalid (input|option|key): /, '');
}

/** The schema of what stands at a path; of alternatives told apart by `type`, the one of the type given there. */
function at(schema: JsonSchema, path: Path, given: unknown): JsonSchema {
  let here = schema;
  let value = given as Readonly<Record<PropertyKey, unknown>> | undefined;
  for (const step of path) {
    here = (typeof step === 'number' ? here.items : here.properties?.[String(step)]) ?? {};
    value = value?.[step] as typeof value;
    const type = value?.['type'];
    here = here.oneOf?.find(({ properties }) => properties?.['type']?.const === type) ?? here;
  }
  return here;
}

/** Line of the deepest part of a path that the file has. */
function lineOf(doc: Document, counter: LineCounter, path: readonly string[]): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return counter.linePos(offset).line;
}
