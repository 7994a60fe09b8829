/** The one shape of everything replaceable: a name, its settings, and how it is made. */
import type { z } from 'zod';

export interface Component<Type extends string, Settings extends z.ZodObject, Deps, Part> {
  /** Its name in the configuration. */
  readonly type: Type;
  /** What it does, in a few sentences, for the reference page. */
  readonly about?: string;
  /** What it takes, with defaults. */
  readonly settings: Settings;
  /** Inert: opens nothing, starts nothing. */
  readonly create: (settings: z.output<Settings>, deps: Deps) => Part;
}
