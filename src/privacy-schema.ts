/** What a configuration file may say of who answers for the data, and how long they are kept. */
import { z } from 'zod';

const text = z.string().trim().min(1).max(1000);
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
        binding: days.optional(),
      })
      .default({})
      .describe(
        'Days that tables are kept: `davylamp store prune` without a table deletes what is older, and prints receipts.',
      ),
  })
  .prefault({})
  .describe('Data protection: what `davylamp privacy` writes, and what `store prune` deletes.');
