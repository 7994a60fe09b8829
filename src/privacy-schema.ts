/** What a configuration file may say of who answers for the data, and how long they are kept. */
import { z } from 'zod';
import { readPublicKey } from './lib/joint-box.ts';

const text = z.string().trim().min(1).max(1000);
/** Base64 of an X25519 public key as SPKI. */
function isPublicKey(text: string): boolean {
  try {
    return readPublicKey(text).type === 'public';
  } catch {
    return false;
  }
}

const sealedEvidence = z
  .strictObject({
    public_keys: z
      .array(
        z
          .string()
          .refine(isPublicKey, 'expected a public key that `davylamp sealed keygen` printed'),
      )
      .length(2)
      .refine(([a, b]) => a !== b, 'expected the keys of two people')
      .describe(
        'Public keys of the two who open together, each made by `davylamp sealed keygen` on a machine of their own.',
      ),
  })
  .optional()
  .describe(
    'Keep wallet, worker and login of mining sessions in the clear, sealed for two people; left out, only fingerprints are kept.',
  );

const days = z.int().min(1).max(36_500);

export const privacySchema = z
  .strictObject({
    controller: text.optional().describe('Who answers for the processing: name and address.'),
    contact: text.optional().describe('Where people may ask, and object to a finding.'),
    data_protection: text.optional().describe('How the data protection officer is reached.'),
    legal_basis: text
      .optional()
      .describe('What it rests on, such as an article of law, a statute or a works agreement.'),
    recipients: z
      .array(text)
      .max(50)
      .default([])
      .describe('Who is given data outside this program, each with what for.'),
    retention: z
      .strictObject({
        sighting: days.optional(),
        evidence: days.optional(),
        traffic: days.optional(),
        binding: days.optional(),
        sealed_login: days.optional(),
      })
      .default({})
      .describe(
        'Days that tables are kept: `davylamp store prune` without a table deletes what is older, and prints receipts.',
      ),
    sealed_evidence: sealedEvidence,
  })
  .prefault({})
  .describe('Data protection: what `davylamp privacy` writes, and what `store prune` deletes.');
