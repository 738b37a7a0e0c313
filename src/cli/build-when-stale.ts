/** Before the server starts: builds when something changed. */
import { buildIsFresh } from './build-is-fresh.ts';
import { run } from './run.ts';

if (!buildIsFresh()) run('vite', 'build', '--logLevel', 'warn');
