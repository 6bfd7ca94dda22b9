/** Where the language server is started: the rest is a bundle of its own, so that what is compiled of it can be kept. */
import { keepCompiled } from '../../../disk/src/cache/compiled.ts';

keepCompiled();
void import('./main.ts');
