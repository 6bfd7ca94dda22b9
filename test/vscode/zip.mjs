// Reads which files a zip archive holds, from the directory at its end (APPNOTE 4.3.12 and 4.3.16).
import fs from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names of all files in an archive. */
export function namesInZip(file) {
  const bytes = fs.readFileSync(file);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error(`${file} is no zip archive.`);
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} is damaged.`);
    const [name, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.filter(name => !name.endsWith('/'));
}
