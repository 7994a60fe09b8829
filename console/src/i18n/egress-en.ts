/** Words of what goes to pools. */
export const egressEn = {
  egress: {
    byHour: 'Traffic to pools by hour',
    byPool: 'Traffic by pool',
    pool: 'Pool',
    out: 'Sent',
    in: 'Received',
    bytes: 'Bytes in all',
  },
};
