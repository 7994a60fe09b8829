/** An intelligence that knows nothing, so that behaviour alone is judged. */
import type { Intel } from '../../src/model/indicator.ts';

export const NOTHING: Intel = {
  name: () => undefined,
  endpoint: () => undefined,
  address: () => false,
  agent: () => undefined,
  sizes: () => ({}),
};
