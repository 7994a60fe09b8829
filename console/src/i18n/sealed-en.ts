/** Words of logins kept sealed for two people, in English: the source that other languages must match. */

export const sealedEn = {
  title: 'Sealed logins',
  openings: 'Openings of sealed logins',
  kept: (logins: number) =>
    `${logins === 1 ? 'One login' : `${logins} logins`} of this host ${logins === 1 ? 'is' : 'are'} kept in the clear, sealed for two people.`,
  help: 'Ask here; somebody else grants it. Then it opens on your machine, with your key and what they release.',
  ask: 'Ask for an opening',
  order: 'Order number',
  reason: 'What the clear text is needed for',
  hours: 'Open for, once granted',
  go: 'Ask',
  hosts: 'Hosts',
  state: 'State',
  askedBy: 'Asked by',
  decidedBy: 'Decided by',
  ends: 'Ends, UTC',
  next: 'Next',
  grant: 'Grant',
  refuse: 'Refuse',
  grantOf: (who: string) => `Grant what ${who} asked for`,
  refuseOf: (who: string) => `Refuse what ${who} asked for`,
  sessions: (count: number) => (count === 0 ? '' : ` (${count} sessions)`),
  states: {
    pending: 'waits for a decision',
    granted: 'granted',
    refused: 'refused',
    expired: 'over',
  },
};

/** What a language must say of it. */
export type SealedWords = typeof sealedEn;
