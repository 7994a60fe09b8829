/** What instances call themselves. */
import { z } from 'zod';

export const instanceName = z.string().regex(/^[\w.-]{1,60}$/, 'expected letters, digits, . _ -');
