/** `playbook explain`: what a rule is about, or what holds for a file. */
import { statSync } from 'node:fs';
import path from 'node:path';
import {
  allFacts,
  type Config,
  configFor,
  factsAt,
  type Library,
  localDate,
  nameOf,
  nearest,
  rules,
  styleRules,
} from '#core';
import { loadLibrary } from '../../../disk/src/load.ts';
import { readSource } from '../../../disk/src/read.ts';
import { explainFile, type FileInput } from '../explain/file.ts';
import { explainRule, explainStyleRule } from '../explain/rule.ts';
import { rootsOf } from '../roots.ts';
import { lintDocuments } from '../style.ts';
import { painter, wantsColour } from '../terminal.ts';
import { readArguments, UsageError } from './usage.ts';

const options = { 'no-color': { type: 'boolean', default: false } } as const;

/** Explains the rule or the file that the argument names. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    throw new UsageError("'playbook explain' takes one name; expected that of a rule or of a file.");
  const paint = painter(!values['no-color'] && wantsColour(process.stdout));
  const rule = rules.find(({ id }) => id === name);
  const style = styleRules.find(({ id }) => id === name);
  if (rule) process.stdout.write(explainRule(rule, paint));
  else if (style) process.stdout.write(explainStyleRule(style, paint));
  else process.stdout.write(explainFile(await inputOf(name), paint));
  return 0;
}

async function inputOf(name: string): Promise<FileInput> {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`There is no rule and no file '${name}'.${didYouMean(name)}`);
  if (stats.isDirectory()) throw new UsageError(`'${name}' is a folder; expected a rule or a file.`);
  const [root] = rootsOf([name]);
  const folder = root?.folder ?? process.cwd();
  const { library } = load(folder);
  const source = readSource(name);
  const at = path.relative(folder, path.resolve(name)).split(path.sep).join('/');
  const text = typeof source === 'string' ? source : '';
  const facts = factsAt(library, at);
  const { problems } = await lintDocuments(folder, facts ? [facts] : [], library, () => text);
  const style = facts && problems.get(facts);
  return { path: at, shown: name, text, library, style, ...configOf(library, at) };
}

/** The configuration that holds for a document, and the file in which it is written: the nearest above the document. */
function configOf({ configs }: Library, at: string): { config: Config; configFile: string | undefined } {
  const config = configFor(configs, at);
  const [folder] = [...configs.byFolder].find(([, other]) => other === config) ?? [];
  return { config, configFile: folder === undefined ? undefined : path.posix.join(folder, 'playbook.config.json') };
}

const load = (folder: string) => loadLibrary(folder, { today: localDate(new Date()) });

/** Rules and documents of nearly that name; a rule is looked for first. */
function didYouMean(name: string): string {
  const like = nearest(
    name,
    [...rules, ...styleRules].map(({ id }) => id),
    1,
  );
  const meant = like.length > 0 ? like : documentsLike(name);
  return meant.length > 0 ? ` Did you mean ${meant.map(each => `'${each}'`).join(' or ')}?` : '';
}

function documentsLike(name: string): string[] {
  const paths = [...allFacts(load(process.cwd()).library)].map(facts => facts.path).sort();
  const wanted = nameOf(name.replaceAll('\\', '/'));
  const [best] = nearest(wanted, new Set(paths.map(nameOf)), 1);
  return paths.filter(at => nameOf(at) === wanted || nameOf(at) === `${wanted}.md` || nameOf(at) === best).slice(0, 3);
}
