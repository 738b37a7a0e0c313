/** Makes sure of everything the tests drive. */
import { ensureBrowsers } from './browsers.ts';
import { ensurePostgres } from './postgres.ts';

ensureBrowsers();
ensurePostgres();
