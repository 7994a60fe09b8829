/** The register that a configuration names, and the provider beside it. */
import { resolveSecret, type Config } from './config.ts';
import { createProvider, type Provider } from './register/provider.ts';
import { openRegister, type Register } from './register/register.ts';

/** Opens it. Throws `register_unavailable`. */
export function registerOf({ register: { path, url } }: Config): Promise<Register> {
  return openRegister({
    path,
    url: url === undefined ? undefined : resolveSecret(url, process.env),
  });
}

/** The identity provider that a configuration names; undefined: none. Throws `config_invalid` for a secret that is not there. */
export function providerOf({ api: { provider } }: Config): Provider | undefined {
  if (provider === undefined) return undefined;
  const { client_secret: secret, ...options } = provider;
  return createProvider({
    ...options,
    client_secret: secret === undefined ? undefined : resolveSecret(secret, process.env),
  });
}
