/** Where the command line and its second thread are started: the rest is a bundle of its own, so that what is compiled of it can be kept. */
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runKept } from '../../disk/src/cache/compiled.ts';

// Checks are short: much of what the engine inlines costs more to compile than it saves (docs/decisions/018-speed.md).
// An engine that does not know the flag complains to whoever runs the program: only those get it that are known to have it.
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
runKept(path.join(__dirname, 'playbook.js'));
