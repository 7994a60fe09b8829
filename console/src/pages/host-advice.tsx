/** What to do about a host: what may be said, who acts and by when, and each part of the steps under its own heading. */
import type { AdviceSection, Recommendation } from '../../../src/model/recommendation.ts';
import { usePreferences } from '../state/preferences.tsx';
import { FactList, type Fact } from './facts.tsx';
import styles from './host.module.css';

/** The card. */
export function HostAdvice({ advice }: { readonly advice: Recommendation }) {
  const { words } = usePreferences();
  const { advice: titles } = words.host;
  const { headline, says, asks, route_says, who_acts, clock_text, answer, appeal } = advice;
  const asked: readonly Fact[] = [
    [titles.who, who_acts],
    [titles.clock, clock_text],
    [titles.answer, answer],
    [titles.appeal, appeal],
    [titles.basis, advice.legal_basis],
  ];
  const facts = asked.filter(([, text]) => text !== '');
  const sections = [
    ...Object.entries(titles.sections).map(
      ([name, title]) => [title, advice.steps[name as AdviceSection]] as const,
    ),
    [titles.network, advice.network_steps] as const,
  ].filter(([, steps]) => steps.length > 0);
  const said = [says, asks, route_says].filter((text) => text !== '' && text !== headline);
  return (
    <section className={styles.card}>
      <h2>{words.host.todo}</h2>
      <p>
        <b>{headline}</b>
      </p>
      {[...new Set(said)].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <FactList facts={facts} />
      {sections.map(([name, steps]) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      <small className={styles.because}>
        {advice.kind_name}: {advice.kind_because} · <code>{advice.id}</code> · {advice.version}
      </small>
    </section>
  );
}
