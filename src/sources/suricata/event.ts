/** One EVE event as parsed JSON, read with care: whatever is not of the kind expected is taken for absent. */

export type Event = Readonly<Record<string, unknown>>;

/** The object at `key`; an empty one where there is none. */
export function objectAt(event: Event, key: string): Event {
  const value = event[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Event)
    : {};
}

/** The objects of the list at `key`. */
export const objectsAt = (event: Event, key: string): readonly Event[] => {
  const value = event[key];
  return Array.isArray(value)
    ? value.filter((one): one is Event => typeof one === 'object' && one !== null)
    : [];
};

export function textAt(event: Event, key: string): string {
  const value = event[key];
  return typeof value === 'string' ? value : '';
}

/** Texts of the list at `key`, or the one text there. */
export function textsAt(event: Event, key: string): readonly string[] {
  const value = event[key];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function numberAt(event: Event, key: string): number {
  const value = event[key];
  return typeof value === 'number' && value >= 0 ? value : 0;
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** Unix milliseconds with a fraction, of `2024-12-20T12:55:23.604368+0000`; 0 when it is none. */
export function parseTime(text: string): number {
  const [, seconds, fraction = '0', zone = 'Z'] = TIME.exec(text) ?? [];
  if (seconds === undefined) return 0;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const whole = Date.parse(seconds + offset);
  // Rounded to the microsecond that was written.
  return Number.isNaN(whole) ? 0 : Math.round((whole + Number(fraction) * 1000) * 1000) / 1000;
}

/** The object of a line; undefined when it is none. */
export function parseEvent(line: string): Event | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Event) : undefined;
  } catch {
    return undefined;
  }
}
