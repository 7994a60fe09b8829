/** Words that say more than E1 and E2 may: that mining happened, that somebody did it, that a machine was broken into. */
type Lang = 'en' | 'zh';

const WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:is|are|was|were|be|been) (?:mining|hijacked|infected|compromised|broken into)|mined|(?:carried|carries) out|has miners?|culprits?|guilty|offen[cd]\w*|illegal\w*|unlawful\w*|violat\w+|abus(?:ed|ing|ive)|intruders?|attackers?|must|immediately)\b/i,
  zh: /正在挖矿|进行了?挖矿|从事挖矿|参与挖矿|已感染|被感染|被植入|已失陷|被入侵|入侵者|违法|违规|非法|私自|擅自|责令|必须|须立即|处罚|当事人|嫌疑/,
};

/** The first words of a text that accuse; undefined where there are none. */
export const accuses = (lang: Lang, text: string): string | undefined =>
  WORDS[lang].exec(text)?.[0];
