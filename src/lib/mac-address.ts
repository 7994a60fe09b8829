/** Hardware addresses in the dresses of vendors, to lower case with colons. */

const SHAPES =
  /^(?:[0-9a-f]{1,2}([:-])(?:[0-9a-f]{1,2}\1){4}[0-9a-f]{1,2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|[0-9a-f]{12})$/i;

/** `00-1B-…`, `001b.…`, `001b-…`, `001B…`, `0:1b:…`; undefined for what is no 48-bit address. */
export function parseMac(text: string): string | undefined {
  if (!SHAPES.test(text)) return undefined;
  const groups = text.split(/[:.-]/);
  const hex =
    groups.length === 6 ? groups.map((g) => g.padStart(2, '0')).join('') : groups.join('');
  return hex.toLowerCase().replace(/..(?=.)/g, '$&:');
}

/** The hardware address in a DHCP unique identifier (RFC 8415, 11.2 and 11.4: types 1 and 3, Ethernet); undefined in others. */
export function macOfDuid(duid: string): string | undefined {
  const hex = duid.replaceAll(/[:-]/g, '').toLowerCase();
  if (/^00010001[0-9a-f]{20}$/.test(hex)) return parseMac(hex.slice(16));
  if (/^00030001[0-9a-f]{12}$/.test(hex)) return parseMac(hex.slice(8));
  return undefined;
}
