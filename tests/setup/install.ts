/** Makes sure of everything the tests drive. */
import { ensureBrowser, testedBrowser } from './browsers.ts';
import { ensurePostgres } from './postgres.ts';

ensureBrowser(testedBrowser);
ensurePostgres();
