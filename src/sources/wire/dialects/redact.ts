/** A protocol line fit to be kept: secrets replaced by their fingerprints, long hex shortened, at most 400 characters. */

const MAX_LENGTH = 400;
/** Fields whose value is a secret, whatever it is. */
const SECRET_FIELDS = new Set([
  'login',
  'pass',
  'password',
  'user',
  'worker',
  'rigid',
  'rig-id',
  'addr',
  'api_key',
  'wallet_address',
  'site_key',
  'work',
  'userID',
  'user_identity',
]);

/** Text or JSON value to a line. `secrets` maps clear values to fingerprints. */
export function redact(value: unknown, secrets: ReadonlyMap<string, string>): string {
  const text =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (key, v: unknown) => replace(key, v, secrets));
  return withoutSecrets(text, secrets).slice(0, MAX_LENGTH);
}

function replace(key: string, value: unknown, secrets: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string') return value;
  const known = secrets.get(value);
  if (known !== undefined) return known;
  if (SECRET_FIELDS.has(key) && value !== '') return '…';
  return value.length > 40 && /^(0x)?[0-9a-f]+$/i.test(value)
    ? `${value.slice(0, 16)}…${value.slice(-8)}(${value.length})`
    : value;
}

/** Secrets also go where they are part of a longer value; the longest first, so that none is left half. */
function withoutSecrets(text: string, secrets: ReadonlyMap<string, string>): string {
  let out = text;
  for (const [clear, fingerprint] of [...secrets].sort((a, b) => b[0].length - a[0].length))
    if (clear.length >= 4 && out.includes(clear)) out = out.replaceAll(clear, fingerprint);
  return out;
}
