/** Builds X.509 certificates good enough to be read: right structure and names, signature of random bytes. */
import type { Rng } from '../lib/rng.ts';
import { ascii, concat, fromHex, u16 } from './bytes.ts';

function tlv(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(...parts);
  if (body.length < 128) return concat(tag, body.length, body);
  return body.length < 256
    ? concat(tag, 0x81, body.length, body)
    : concat(tag, 0x82, u16(body.length), body);
}

const SEQUENCE = 0x30;
const OID = 6;
const COMMON_NAME = fromHex('55 04 03');
const SUBJECT_ALT_NAME = fromHex('55 1d 11');
const ECDSA_SHA256 = tlv(SEQUENCE, tlv(OID, fromHex('2a 86 48 ce 3d 04 03 02')));
const P256_KEY = tlv(
  SEQUENCE,
  tlv(OID, fromHex('2a 86 48 ce 3d 02 01')),
  tlv(OID, fromHex('2a 86 48 ce 3d 03 01 07')),
);

const name = (text: string): Uint8Array =>
  tlv(SEQUENCE, tlv(0x31, tlv(SEQUENCE, tlv(OID, COMMON_NAME), tlv(0x0c, ascii(text)))));

const bits = (bytes: Uint8Array): Uint8Array => tlv(3, concat(0, bytes));

/** A self-signed certificate in DER; the first name is the common name, all are alternative names. */
export function certificate(names: readonly [string, ...string[]], rng: Rng): Uint8Array {
  const alternatives = tlv(SEQUENCE, ...names.map((dns) => tlv(0x82, ascii(dns))));
  const extension = tlv(SEQUENCE, tlv(OID, SUBJECT_ALT_NAME), tlv(4, alternatives));
  const body = tlv(
    SEQUENCE,
    tlv(0xa0, tlv(2, Uint8Array.of(2))),
    tlv(2, concat(1, rng.bytes(8))),
    ECDSA_SHA256,
    name(names[0]),
    tlv(SEQUENCE, tlv(0x17, ascii('260101000000Z')), tlv(0x17, ascii('280101000000Z'))),
    name(names[0]),
    tlv(SEQUENCE, P256_KEY, bits(concat(4, rng.bytes(64)))),
    tlv(0xa3, tlv(SEQUENCE, extension)),
  );
  return tlv(SEQUENCE, body, ECDSA_SHA256, bits(rng.bytes(70)));
}
