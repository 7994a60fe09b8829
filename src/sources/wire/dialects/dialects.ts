/** Every dialect there is; one line each. Those of JSON messages are readers, the others are reached by how they travel. */
import { beam } from './beam.ts';
import { coinhive } from './coinhive.ts';
import { cryptonote } from './cryptonote.ts';
import { ethproxy } from './ethproxy.ts';
import type { Dialect } from './dialect.ts';
import { stratum } from './stratum.ts';

export const dialects: readonly Dialect[] = [stratum, cryptonote, ethproxy, coinhive, beam];
