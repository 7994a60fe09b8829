/** What to do about hosts, under the policy and the operator's own texts that the configuration names. */
import { readFileSync } from 'node:fs';
import { parseConfig } from './config-file.ts';
import { issueLine, type Config } from './config.ts';
import { AppError } from './model/error.ts';
import type { Recommendation } from './model/recommendation.ts';
import { loadGuidance, ownGuidance, type OwnGuidance } from './response/recommendation/guidance.ts';
import type { Subject } from './response/recommendation/kind.ts';
import { recommend } from './response/recommendation/recommend.ts';

/** A host may stand in a prefix with a policy of its own. */
type Advised = Subject & { readonly policy?: string | null };

export type Advise = (host: Advised, lang: 'en' | 'zh') => Recommendation;

/** Loads the texts. Throws `config_invalid` for a profile there is none of, and for texts that are not valid. */
export function loadAdvice({ response: { profile, recommendations } }: Config): Advise {
  const guidance = loadGuidance(
    recommendations === undefined ? undefined : readOwn(recommendations),
  );
  if (!Object.hasOwn(guidance.profiles, profile))
    throw new AppError(
      'config_invalid',
      `response.profile: there is none named ${profile}; there are ${Object.keys(guidance.profiles).join(', ')}.`,
    );
  // A profile that the texts no longer have must not leave a host without advice.
  const of = ({ policy = null }: Advised): string =>
    policy !== null && Object.hasOwn(guidance.profiles, policy) ? policy : profile;
  return (host, lang) => recommend(guidance, of(host), host, lang);
}

function readOwn(path: string): OwnGuidance {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError(
      'config_invalid',
      `response.recommendations: ${path} cannot be read.`,
      error,
    );
  }
  const { value, issues } = parseConfig(text, ownGuidance);
  if (value === undefined) throw new AppError('config_invalid', issueLine(path, issues[0]));
  return value;
}
