/** The register that a configuration names. */
import { resolveSecret, type Config } from './config.ts';
import { openRegister, type Register } from './register/register.ts';

/** Opens it. Throws `register_unavailable`. */
export function registerOf({ register: { path, url } }: Config): Promise<Register> {
  return openRegister({
    path,
    url: url === undefined ? undefined : resolveSecret(url, process.env),
  });
}
