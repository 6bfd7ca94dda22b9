// A document that tries what it can: scripts, handlers, links that run something, forged parts of the page, pictures that tell.

/** Its text. Whatever of it runs sets `ran`. */
export const HOSTILE = `# Hostile

<script>top.ran = 1; globalThis.ran = 1</script>
<img src="x" onerror="globalThis.ran = 2">
<img src="https://evil.example/pixel.png" alt="pixel">
<svg onload="globalThis.ran = 3"><script>globalThis.ran = 4</script><a href="javascript:globalThis.ran=5"><text>t</text></a></svg>
<style>body { display: none } .pb-head { position: fixed; inset: 0 }</style>
<p style="position: fixed; inset: 0; background: red" class="pb-notice" data-pb-act="insert 0 x" onclick="globalThis.ran = 6">cover</p>
<iframe src="javascript:globalThis.ran=7" srcdoc="<script>top.ran = 8</script>"></iframe>
<object data="javascript:globalThis.ran=9"></object>
<form action="https://evil.example"><input name="a"><button>send</button></form>
<a href="command:workbench.action.quit" data-pb-uri="file:///etc/passwd">quit</a>
<math><mtext><table><mglyph><style><img src=x onerror="globalThis.ran=10"></style></mglyph></table></mtext></math>

[run](javascript:globalThis.ran=11) [command](command:workbench.action.quit) [data](data:text/html,<script>globalThis.ran=12</script>)

The last line.
`;
