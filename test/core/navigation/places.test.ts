/** Definition, references and document links: what is named under the cursor, and where else. */
import { describe, expect, it } from 'vitest';
import { definition, links, references } from '../../support/navigation.ts';

/** A fixture and what is found, the latter below a line `=>`. */
function expectFound(find: (fixture: string) => string, text: string): void {
  const [fixture = '', expected = ''] = text.replace(/^\n/, '').split('\n=>\n');
  expect(find(fixture)).toBe(expected.trimEnd());
}

describe('definition', () => {
  it('of a link with a fragment is the heading, from any part of it', () => {
    for (const cursor of ['[█b](b.md#set-up)', '[b](b█.md#set-up)', '[b](b.md#set█-up)'])
      expect(definition(`-- a.md --\n${cursor}\n-- b.md --\n# B\n\n## Set *up*\n`).split('\n').at(-1)).toBe(
        cursor.includes('b█.md') ? 'b.md:1  «»# B' : 'b.md:3  ## «Set *up*»',
      );
  });

  it('of a link without one is the start of the document, also without its ending and behind a folder', () => {
    expectFound(definition, '-- a.md --\n[b](/x/b█)\n-- x/b.md --\n# B\n=>\na.md:1  [b](‹/x/b›)\nx/b.md:1  «»# B');
    expectFound(
      definition,
      '-- a.md --\n[b](█x/)\n-- x/README.md --\n# B\n=>\na.md:1  [b](‹x/›)\nx/README.md:1  «»# B',
    );
  });

  it('of a fragment is a place with a name of its own before an equal heading', () =>
    expectFound(
      definition,
      `
[x](#one█)

# One

<a id="one"></a>
=>
document.md:1  [x](‹#one›)
document.md:5  <a id="«one»"></a>`,
    ));

  it('of a reference is its definition, from its text and from its label', () => {
    for (const cursor of ['[te█xt][Label]', '[text][Lab█el]'])
      expectFound(
        definition,
        `${cursor}\n\n[label]: a.md\n=>\ndocument.md:1  ‹[text][Label]›\ndocument.md:3  [«label»]: a.md`,
      );
  });

  it('of an id in related is the id of the document', () =>
    expectFound(
      definition,
      `
-- topics/a.md --
---
related: ["b", 'c█']
---
-- topics/c.md --
---
id: "c"
---
=>
topics/a.md:2  related: ["b", '‹c›']
topics/c.md:2  id: "«c»"`,
    ));

  it('of a tag is wherever it is used', () =>
    expectFound(
      definition,
      `
-- a.md --
---
tags:
  - x█
  - xy
---
-- b.md --
---
tags: [y, 'x']
---
=>
a.md:3    - ‹x›
a.md:3    - «x»
b.md:2  tags: [y, '«x»']`,
    ));

  it('of a TODO topic without a link is the document of that name', () =>
    expectFound(
      definition,
      '-- a.md --\n- (TODO) Code rev█iew — soon\n-- b.md --\n---\ntitle: Code Review\n---\n=>\na.md:1  - (TODO) ‹Code review› — soon\nb.md:1  «»---',
    ));

  it.each([
    '█text',
    '[x](gone.md█)',
    '[x](https://example.org/█)',
    '`[x](a.md█)`',
    '---\nowner: m█e\n---\n',
    '- (TODO) No█body',
  ])('of nothing is nothing: %s', text => expect(definition(text)).toBe('nothing'));
});

describe('references', () => {
  it('of a heading are the fragments that lead to it, however they are written, each once', () =>
    expectFound(
      references,
      `
-- docs/a.md --
# Setup█

Back to [the top](#Setup) or [again](a.md#setup), not [below](#setup-1).

## Setup
-- b.md --
![x](docs/a#setup) <a href="docs/a.md?plain=1#setup">x</a> [d][d] [%](docs/%61.md#%73etup)

[d]: <docs/a.md#setup>
-- c.md --
[not](b.md#setup) [nor](docs/a.md)
=>
b.md:1  ![x](docs/a#‹setup›) <a href="docs/a.md?plain=1#setup">x</a> [d][d] [%](docs/%61.md#%73etup)
b.md:1  ![x](docs/a#setup) <a href="docs/a.md?plain=1#‹setup›">x</a> [d][d] [%](docs/%61.md#%73etup)
b.md:1  ![x](docs/a#setup) <a href="docs/a.md?plain=1#setup">x</a> [d][d] [%](docs/%61.md#‹%73etup›)
b.md:3  [d]: <docs/a.md#‹setup›>
docs/a.md:1  # «Setup»
docs/a.md:3  Back to [the top](#‹Setup›) or [again](a.md#setup), not [below](#setup-1).
docs/a.md:3  Back to [the top](#Setup) or [again](a.md#‹setup›), not [below](#setup-1).`,
    ));

  it('of a repeated heading are those with its number', () =>
    expectFound(
      references,
      '# A\n\n# A\n\n[1](#a) [2](#a-1█)\n=>\ndocument.md:3  # «A»\ndocument.md:5  [1](#a) [2](#‹a-1›)',
    ));

  it('of a document are its links in every spelling, and the ids that relate to it', () =>
    expectFound(
      references,
      `
-- topics/a.md --
---
id: a
title: The █A
---

[me](#x)
-- b.md --
[a](topics/a.md#x) [a](Topics/A) [a](/topics/a.md)
-- topics/c.md --
---
related:
  - a
---
=>
b.md:1  [a](‹topics/a.md›#x) [a](Topics/A) [a](/topics/a.md)
b.md:1  [a](topics/a.md#x) [a](‹Topics/A›) [a](/topics/a.md)
b.md:1  [a](topics/a.md#x) [a](Topics/A) [a](‹/topics/a.md›)
topics/a.md:3  title: «The A»
topics/c.md:3    - ‹a›`,
    ));

  it('of a label are its definition and its uses', () =>
    expectFound(
      references,
      '[a][X y] [x  Y][] [x y] `[x y]`\n\n[x█ y]: a.md\n=>\ndocument.md:1  [a][‹X y›] [x  Y][] [x y] `[x y]`\ndocument.md:1  [a][X y] [‹x  Y›][] [x y] `[x y]`\ndocument.md:1  [a][X y] [x  Y][] [‹x y›] `[x y]`\ndocument.md:3  [«x y»]: a.md',
    ));

  it('of a picture are the links to it', () =>
    expectFound(
      references,
      '-- a.md --\n![a](x█.png) [b](x.png)\n-- x.png --\n=>\na.md:1  ![a](‹x.png›) [b](x.png)\na.md:1  ![a](x.png) [b](‹x.png›)',
    ));
});

describe('document links', () => {
  it('say what they open; what is broken or external opens nothing', () =>
    expectFound(
      links,
      `
-- a.md --
---
related: [b, gone]
---
█
[b](b.md) [b](b.md#one) ![i](i.png) [gone](gone.md) <https://example.org> [r]

- (TODO) The B

[r]: b.md#gone
-- b.md --
---
id: b
type: concept
title: The B
---

# The B

## One
-- i.png --
=>
a.md:2  related: [‹b›, gone] → Open 'The B'
a.md:5  [b](‹b.md›) [b](b.md#one) ![i](i.png) [gone](gone.md) <https://example.org> [r] → Open 'The B'
a.md:5  [b](b.md) [b](‹b.md#one›) ![i](i.png) [gone](gone.md) <https://example.org> [r] → Open 'The B › One'
a.md:5  [b](b.md) [b](b.md#one) ![i](‹i.png›) [gone](gone.md) <https://example.org> [r] → Open 'i.png'
a.md:7  - (TODO) ‹The B› → Open 'The B'
a.md:9  [r]: ‹b.md#gone› → Open 'The B'`,
    ));
});
