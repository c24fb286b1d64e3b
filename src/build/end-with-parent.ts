/**
 * Imported into a child process: ends it when its parent is gone, even if the
 * parent was killed and could not say so. Otherwise a killed build's Astro would go
 * on writing.
 */
process.on('disconnect', () => process.exit(1));
