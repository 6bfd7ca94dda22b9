/** `playbook init`: describes the documents that are there, so that new ones can be checked against them. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtInKinds, type InferredKind, inferKinds, parseDocument, type Sample, writeKinds } from '#core';
import { listFolder } from '../../../disk/src/list.ts';
import { readSource } from '../../../disk/src/read.ts';
import { createText } from '../../../disk/src/write.ts';
import { shownPath } from '../roots.ts';
import { counted } from '../terminal.ts';
import { readArguments, UsageError } from './usage.ts';

const options = { 'dry-run': { type: 'boolean', default: false } } as const;

/** Writes a configuration, schemas and outlines for a folder; gives 0, or 2 where one is there already. */
export function initCommand(args: readonly string[]): number {
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const [given = '.'] = positionals;
  const folder = path.resolve(given);
  if (positionals.length > 1 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`'playbook init' takes one folder; there is none '${positionals.join(' ')}'.`);
  const samples = samplesIn(folder);
  const kinds = inferKinds(samples, builtInKinds);
  const files = writeKinds(
    kinds,
    samples.map(({ path: at }) => at),
  );
  if (values['dry-run']) {
    for (const [at, text] of files) process.stdout.write(`-- ${shownPath(folder, at)} --\n${text}\n`);
    return 0;
  }
  const config = path.join(folder, 'playbook.config.json');
  if (existsSync(config))
    throw new UsageError(
      `There is a '${shownPath(folder, 'playbook.config.json')}' already; nothing is written. --dry-run prints a new one.`,
    );
  process.stdout.write(
    `${summary(kinds, samples.length)}${write(folder, files)}\nNow run 'playbook check${given === '.' ? '' : ` ${given}`}'.\n`,
  );
  return 0;
}

function samplesIn(folder: string): Sample[] {
  return [...listFolder(folder).documents].sort().flatMap(at => {
    const source = readSource(path.join(folder, at));
    return typeof source === 'string' ? [{ path: at, document: parseDocument(source) }] : [];
  });
}

function summary(kinds: readonly InferredKind[], documents: number): string {
  if (kinds.length === 0)
    return `No kinds: of ${counted(documents, 'document')} no two in one folder share keys or sections.\n\n`;
  const lines = kinds.map(({ name, files, schema, outline, documents: own, withoutFrontmatter, exempt }) => {
    const keys = Object.keys(schema.properties ?? {}).length;
    const required = outline.sections.filter(section => section.required !== false).length;
    const where = files?.join(', ') ?? "by their 'type'";
    const letOff = exempt.length > 0 ? 'which the configuration lets off' : 'so that no key is required';
    const lacking = withoutFrontmatter > 0 ? `; ${withoutFrontmatter} without frontmatter, ${letOff}` : '';
    return `  ${name}: ${counted(own.length, 'document')} (${where}), ${counted(keys, 'key')} (${schema.required?.length ?? 0} required), ${counted(outline.sections.length, 'section')} (${required} required)${lacking}\n`;
  });
  return `${counted(kinds.length, 'kind')} in ${counted(documents, 'document')}:\n${lines.join('')}\n`;
}

/** Writes the files that are not there yet; says what became of each. */
function write(folder: string, files: ReadonlyMap<string, string>): string {
  return [...files]
    .map(([at, text]) => {
      const reason = createText(path.join(folder, at), text);
      const shown = shownPath(folder, at);
      return reason ? `The file '${shown}' ${reason}; it is left as it is.\n` : `Wrote ${shown}\n`;
    })
    .join('');
}
