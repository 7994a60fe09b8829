/** Words of the plots of a host and of who had its address, in English: the source that other languages must match. */

export const plotsEn = {
  rhythm: {
    title: 'Rhythm of the conversation',
    about:
      'Every message of the conversation at its moment: up from the client, down from the server, as long as the root of its bytes. An answer comes within two seconds of what was asked; the server speaks unasked when it has new work. Nobody read what the messages say. Of a busy hour the newest 240 are kept.',
    note: (messages: number, minutes: number) => `${messages} messages in ${minutes} min, UTC`,
    ways: { sent: 'client', answer: 'answer', unasked: 'server, unasked' },
    at: 'Moment, UTC',
    way: 'Who',
    bytes: 'Bytes',
    after: 'Seconds after the one before',
    label: (sent: number, unasked: number) =>
      `${sent} messages of the client, ${unasked} of the server unasked`,
  },
  clock: {
    title: 'Block clock',
    about:
      'Each dot is a block of the coin: how far right tells when it arrived, how high how long until the server next spoke unasked. Within the shaded window the message counts for the block. Chance: how many blocks would have been followed by a message if the conversation knew nothing of blocks, by the share of the time that its own messages cover.',
    note: (hits: number, blocks: number, expected: number) =>
      `${hits} of ${blocks} blocks followed; by chance ${expected.toFixed(1)}`,
    hit: 'followed in time',
    miss: 'not followed in time',
    window: (from: number, to: number) => `from ${from} to ${to} s after the block`,
    at: 'Block, UTC',
    lag: 'Seconds to the next message',
    counts: 'Counts',
    yes: 'yes',
    no: 'no',
    hits: 'Followed',
    chance: 'By chance',
  },
  held: {
    title: 'Who had the address',
    note: 'by leases, sessions and translations, while it was seen',
    machine: 'Machine',
    name: 'Name',
    place: 'Where',
    from: 'From',
    to: 'To',
    how: 'How sure',
    kind: 'Kind',
    sure: { in_force: 'in force then', open: 'end not seen', near: 'seen close to it' },
    nobody: 'nobody known',
    behind: (who: string) => `${who}, behind a translator`,
  },
};

/** What a language must say of it. */
export type PlotsWords = typeof plotsEn;
