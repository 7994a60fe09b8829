/** The schema of the configuration with the settings of every part there is; loaded where there is a file to be checked. */
import { configSchema } from './config-schema.ts';
import { detectors } from './detectors/index.ts';

/** With the settings of every detector. */
export const bareSchema = configSchema(detectors, []);

/** With those of every source, too, which are loaded only here. */
export async function fullSchema(): Promise<typeof bareSchema> {
  const { sources } = await import('./sources/index.ts');
  return configSchema(detectors, sources);
}
