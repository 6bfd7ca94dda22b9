// Writes a knowledge base of any size, always the same for the same size, with planted faults and a truth file.
// node bench/corpus.mjs <documents> <folder>
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { playbookText, topicText } from './corpusText.mjs';
import { randomOf } from './random.mjs';

const categories = ['behavioral', 'technical', 'leadership', 'incident-response', 'decision-making'];
const areas = ['reliability', 'delivery', 'data', 'people', 'decisions', 'security', 'networks', 'storage'];

/** The documents of a corpus, half of them playbooks, half topics, in folders of at most 250. */
export function corpusDocuments(count) {
  const documents = [];
  for (let index = 0; index < count; index++) {
    const kind = index % 2 === 0 ? 'playbook' : 'topic';
    const number = index >> 1;
    const group = (kind === 'playbook' ? categories : areas)[
      number % (kind === 'playbook' ? categories.length : areas.length)
    ];
    const shelf = Math.floor(number / 1000);
    const id = `${kind}-${number}`;
    const folder = `${kind}s/${group}${shelf > 0 ? `-${shelf}` : ''}`;
    documents.push({ kind, id, title: titleOf(kind, number), group, path: `${folder}/${id}.md` });
  }
  return documents;
}

const subjects = [
  'Handing over',
  'Reviewing',
  'Scaling',
  'Debugging',
  'Planning',
  'Migrating',
  'Measuring',
  'Explaining',
  'Retiring',
];
const objects = [
  'a service',
  'a team',
  'a schema',
  'an incident',
  'a roadmap',
  'a queue',
  'a release',
  'a budget',
  'a decision',
];

const titleOf = (kind, number) =>
  `${subjects[number % subjects.length]} ${objects[Math.floor(number / subjects.length) % objects.length]} ${kind === 'playbook' ? 'P' : 'T'}${number}`;

/** The texts, each with the rules that it breaks by itself and what it links to. */
export function* corpusTexts(count) {
  const documents = corpusDocuments(count);
  const playbooks = documents.filter(({ kind }) => kind === 'playbook');
  const topics = documents.filter(({ kind }) => kind === 'topic');
  for (const [index, document] of documents.entries()) {
    const random = randomOf(index + 1);
    const write = document.kind === 'playbook' ? playbookText : topicText;
    yield { ...document, ...write(document, { random, playbooks, topics }) };
  }
}

/** The rules that links between documents break: nobody links at random and is answered. */
function relationFaults(documents) {
  const byPath = new Map(documents.map(document => [document.path, document]));
  const linked = new Set(documents.flatMap(({ path: from, linked }) => [...linked].filter(to => to !== from)));
  return documents.flatMap(({ path: file, kind, related }) => {
    const repeated = Object.values(related).flatMap(list =>
      list.filter((to, index) => to === file || list.indexOf(to) < index),
    );
    const unanswered = [...new Set(related[kind])].filter(to => to !== file && !byPath.get(to).mentioned.has(file));
    return [
      ...repeated.map(() => ({ file, rule: 'redundant-relation' })),
      ...unanswered.map(() => ({ file, rule: 'one-way-relation' })),
      ...(kind === 'playbook' && !linked.has(file) ? [{ file, rule: 'orphan-playbook' }] : []),
    ];
  });
}

/** Writes the corpus below a folder, with `truth.json` beside it; gives the number of bytes. */
export function writeCorpus(count, folder) {
  const truth = [];
  const documents = [];
  let bytes = 0;
  for (const { text, faults, ...document } of corpusTexts(count)) {
    const file = document.path;
    documents.push(document);
    const target = path.join(folder, 'base', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
    truth.push(...faults.map(rule => ({ file, rule })));
  }
  for (const fault of relationFaults(documents)) truth.push(fault);
  fs.writeFileSync(path.join(folder, 'truth.json'), JSON.stringify(truth));
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, folder] = process.argv.slice(2);
  console.log(`${writeCorpus(Number(count), folder)} bytes`);
}
