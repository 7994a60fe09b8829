/** A part of the graph of what hosts share, as it is answered: its schema. */
import { z } from 'zod';
import { linkStrengths, nodeKinds } from './graph.ts';

const time = z.iso.datetime().nullable();

const node = z.strictObject({
  id: z.string().describe('Kind and value, joined by a colon.'),
  kind: z.enum(nodeKinds),
  value: z.string(),
  steps: z.int().min(0).describe('Steps from where the walk began.'),
  hosts: z.int().min(0).describe('Hosts that share it; 1 for a host itself.'),
  units: z.int().min(0).describe('Responsible units among them.'),
  pool: z.string().describe('Public pool of an endpoint; or empty.'),
  strength: z.enum(linkStrengths).nullable().describe('What sharing it says; null for a host.'),
  why: z.string().describe('The same in words; empty for a host.'),
  verdict: z.string().describe('Of a host; empty for anything else.'),
  level: z.string().describe('Of a host; empty for anything else.'),
  unit: z.string().nullable(),
});
const edge = z.strictObject({
  host: z.string().describe('Id of the host.'),
  shared: z.string().describe('Id of what it has.'),
  first_seen: time.describe('Of the host.'),
  last_seen: time,
});

/** A part of the graph: what was walked from one node. */
export const graphDocument = z.strictObject({
  start: z.string(),
  nodes: z.array(node),
  edges: z.array(edge),
  cut: z.boolean().describe('There is more than was walked.'),
});
export type GraphDocument = z.output<typeof graphDocument>;
export type GraphNode = GraphDocument['nodes'][number];
