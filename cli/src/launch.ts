/** Where the command line is started: the rest is a bundle of its own, so that what is compiled of it can be kept. */
import path from 'node:path';
import { runKept } from '../../disk/src/cache/compiled.ts';

runKept(path.join(__dirname, 'playbook.js'));
