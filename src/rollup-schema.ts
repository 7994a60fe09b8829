/** What the configuration says of the instance above this one, and of those below. */
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { instanceName } from './model/instance-name.ts';

/** Base64 of an Ed25519 public key as SPKI. */
function isPublicKey(text: string): boolean {
  try {
    const key = Buffer.from(text, 'base64');
    return createPublicKey({ key, format: 'der', type: 'spki' }).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

const child = z.strictObject({
  name: instanceName.describe('What it calls itself (`rollup.name` there).'),
  key: z
    .string()
    .refine(isPublicKey, 'expected the public key that `davylamp rollup key` printed there')
    .describe('Its public key.'),
});

/** The section; `secret` is how secrets are named. */
export const rollupSchema = (secret: z.ZodString) =>
  z
    .strictObject({
      name: instanceName.optional().describe('Name of this instance, as the one above knows it.'),
      key: secret
        .optional()
        .describe(
          'Private key it signs with, made by `davylamp rollup key`: `file:/path` or `env:NAME`.',
        ),
      parent: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('The instance above, over TLS: `https://davylamp.example.org`.'),
      ca: z
        .string()
        .min(1)
        .optional()
        .describe(
          'PEM file of who vouches for its certificate, in place of the usual authorities.',
        ),
      children: z
        .array(child)
        .default([])
        .describe('Instances below that may hand their counts up.'),
    })
    .prefault({})
    .describe('Counts handed up to an instance above, and taken from those below; never a host.');
