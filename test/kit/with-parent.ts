/** Before every file of tests: they end with the process that runs them, however that ended, and what they started with them. */
process.once('disconnect', () => process.exit(1));
