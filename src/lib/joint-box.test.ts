import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keyIdOf,
  openJointly,
  readPublicKey,
  sealJointly,
  shareOf,
  writePublicKey,
} from './joint-box.ts';

const [ann, bob, eve] = [0, 1, 2].map(() => generateKeyPairSync('x25519')) as [
  ReturnType<typeof generateKeyPairSync>,
  ReturnType<typeof generateKeyPairSync>,
  ReturnType<typeof generateKeyPairSync>,
];
const both = [ann.publicKey, bob.publicKey];
/** JSON has no zero byte. */
const clear = fc.string({ unit: 'grapheme', maxLength: 600 }).map((text) => JSON.stringify(text));
const about = fc.string({ maxLength: 3000 });

test('opens with the shares of both, and with nothing less', () => {
  fc.assert(
    fc.property(clear, about, (text, of) => {
      const { lock, box } = sealJointly(both, text, of);
      const [a, b, e] = [ann, bob, eve].map(({ privateKey }) => shareOf(privateKey, lock, of)) as [
        Buffer,
        Buffer,
        Buffer,
      ];
      expect(openJointly({ box }, [a, b], of)).toBe(text);
      for (const shares of [[a], [b], [], [a, a], [b, a], [a, e], [e, b]])
        expect(openJointly({ box }, shares, of)).toBeUndefined();
      expect(Buffer.from(box, 'base64url').length % 256).toBe(16);
    }),
    { numRuns: 30 },
  );
});

test('a change of anything is noticed, and a share is of one box alone', () => {
  const { lock, box } = sealJointly(both, 'clear', 'row 1');
  const other = sealJointly(both, 'other', 'row 2');
  const shares = (l: string, of: string) =>
    [ann, bob].map(({ privateKey }) => shareOf(privateKey, l, of));
  expect(openJointly({ box }, shares(lock, 'row 2'), 'row 2')).toBeUndefined();
  expect(openJointly({ box }, shares(lock, 'row 1'), 'row 2')).toBeUndefined();
  expect(openJointly({ box }, shares(other.lock, 'row 2'), 'row 1')).toBeUndefined();
  // Whoever is asked for a share of row 1 with the lock of row 2 gives nothing that opens row 2.
  expect(openJointly(other, shares(other.lock, 'row 1'), 'row 2')).toBeUndefined();
  const bytes = Buffer.from(box, 'base64url');
  for (let i = 0; i < bytes.length; i++) {
    bytes[i]! ^= 1;
    const changed = { box: bytes.toString('base64url') };
    expect(openJointly(changed, shares(lock, 'row 1'), 'row 1')).toBeUndefined();
    bytes[i]! ^= 1;
  }
  expect(openJointly({ box: 'AAAA' }, shares(lock, 'row 1'), 'row 1')).toBeUndefined();
});

test('the same text twice is two boxes', () => {
  const boxes = [0, 1].map(() => sealJointly(both, 'clear', ''));
  expect(boxes[0]!.box).not.toBe(boxes[1]!.box);
});

test('keys are written, read and named by either half', () => {
  const text = writePublicKey(ann.privateKey);
  expect(keyIdOf(readPublicKey(text))).toBe(keyIdOf(ann.privateKey));
  const { publicKey } = generateKeyPairSync('ed25519');
  expect(() => readPublicKey(writePublicKey(publicKey))).toThrow();
  expect(() => readPublicKey('nonsense')).toThrow();
});
