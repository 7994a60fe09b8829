/** A JSON schema as a Markdown table: one row a key, nested keys with a dot. */

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Rows `| key | type | default | meaning |` for every key below a schema. */
export function schemaRows(schema: JsonSchema, prefix = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const inner = property.type === 'array' ? property.items : property;
    const nested =
      inner?.properties === undefined
        ? []
        : schemaRows(inner, `${key}${property.type === 'array' ? '[]' : ''}.`);
    return [
      `| \`${key}\` | ${typeOf(property)} | ${defaultOf(property)} | ${cell(property.description ?? '')} |`,
      ...nested,
    ];
  });
}

/** A type in a few words. */
function typeOf(s: JsonSchema): string {
  if (s.anyOf !== undefined)
    return [...new Set(s.anyOf.map(typeOf))].join(' or ').replace(/ or null$/, ', may be null');
  if (typeof s.type === 'object') return typeOf({ anyOf: s.type.map((type) => ({ type })) });
  if (s.const !== undefined) return `\`${JSON.stringify(s.const)}\``;
  if (s.enum !== undefined) return s.enum.map((v) => `\`${String(v)}\``).join(', ');
  if (s.type === 'array')
    return s.items?.properties === undefined
      ? `list of ${typeOf(s.items ?? {})}`
      : 'list of objects';
  if (s.type === 'object')
    return s.properties === undefined && typeof s.additionalProperties === 'object'
      ? `map to ${typeOf(s.additionalProperties)}`
      : 'object';
  if (s.type === 'integer' || s.type === 'number') return numberType(s);
  if (s.format === 'date-time') return 'time, ISO 8601 UTC';
  if (s.format === 'uri') return 'URL';
  return s.type === 'string' ? 'text' : (s.type ?? 'anything');
}

function numberType({ type, minimum, maximum }: JsonSchema): string {
  const what = type === 'integer' ? 'whole number' : 'number';
  if (minimum === undefined) return what;
  const high = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return high === undefined ? `${what}, at least ${minimum}` : `${what}, ${minimum} to ${high}`;
}

const defaultOf = (s: JsonSchema): string =>
  s.default === undefined || typeof s.default === 'object' ? '' : `\`${String(s.default)}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|');
