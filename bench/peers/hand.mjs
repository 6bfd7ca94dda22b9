// What a team writes in an afternoon: frontmatter against a schema, links and anchors, by regular expressions.
// node hand.mjs      checks the working folder; prints a line of JSON for each finding
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import matter from 'gray-matter';

const ajv = addFormats(new Ajv({ allErrors: true, strict: false }));
const validators = {};
for (const kind of ['playbook', 'topic']) {
  const schema = JSON.parse(fs.readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
  validators[kind] = ajv.compile({ ...schema, additionalProperties: false });
}

const documents = new Map();
for (const name of fs.readdirSync('.', { recursive: true })) {
  if (!name.endsWith('.md')) continue;
  const file = name.replaceAll(path.sep, '/');
  const { data, content } = matter(fs.readFileSync(file, 'utf8'));
  const text = content.replace(/^```[\s\S]*?^```/gm, '');
  documents.set(file, { data, text, anchors: anchorsOf(text) });
}
for (const [file, document] of documents) {
  checkFrontmatter(file, document);
  checkLinks(file, document);
}

function report(file, kind) {
  console.log(JSON.stringify({ file, kind }));
}

function anchorsOf(text) {
  const anchors = new Set();
  for (const [, heading] of text.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = heading
      .replace(/\[(.*?)\]\(.*?\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function checkFrontmatter(file, { data }) {
  if (Object.keys(data).length === 0) return report(file, 'missing frontmatter');
  // The YAML reader makes dates of what the schema wants as text.
  for (const [key, value] of Object.entries(data))
    if (value instanceof Date) data[key] = value.toISOString().slice(0, 10);
  const validate = file.startsWith('playbooks/') ? validators.playbook : validators.topic;
  if (validate(data)) return;
  for (const { keyword } of validate.errors)
    report(
      file,
      keyword === 'additionalProperties' ? 'unknown key in the frontmatter' : 'wrong value in the frontmatter',
    );
}

function checkLinks(file, { text }) {
  for (const [, target] of text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/i.test(target)) continue;
    const [at, fragment] = target.split('#');
    const full = at === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(at));
    if (!documents.has(full) && !fs.existsSync(full)) report(file, 'link to a missing file');
    else if (fragment && documents.has(full) && !documents.get(full).anchors.has(fragment))
      report(file, 'link to a missing heading');
  }
}
