import { ioOn } from './io.ts';
import { run } from './run.ts';

// Whoever reads may stop early, as `head` does: then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), ioOn(process.stdin, process.stdout, process.stderr));
