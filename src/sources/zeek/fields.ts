/** One line of a Zeek log, whatever its format: fields by the names Zeek gives them (`id.orig_h`). */
export interface Fields {
  /** Empty when it is not set. */
  readonly text: (name: string) => string;
  /** 0 when it is not set or no number. */
  readonly number: (name: string) => number;
  /** Members of a set or vector. */
  readonly texts: (name: string) => readonly string[];
}

/** Of a line of JSON: `id` may be an object of its own. Undefined when it is no object. */
export function jsonFields(line: string): Fields | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const object = parsed as Record<string, unknown>;
  const inner = object['id'];
  const id = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
  const value = (name: string): unknown =>
    object[name] ?? (name.startsWith('id.') ? id[name.slice(3)] : undefined);
  return {
    text: (name) => asText(value(name)),
    number: (name) => Number(value(name) ?? 0) || 0,
    texts: (name) => {
      const list = value(name);
      return Array.isArray(list) ? list.map(asText) : [];
    },
  };
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
