import { describe, expect, it } from "vitest";
import { walkText } from "./walk";

/** An element with this content; parsed apart from the page, as a test may. */
function box(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, "text/html");
  const root = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(root);
  return root;
}

const textOf = (html: string) => walkText(box(html)).text;

describe("lines", () => {
  it.each([
    ["nothing", "", ""],
    ["an empty editor", "<br>", ""],
    ["one bare line", "Hello", "Hello"],
    ["a bare first line", "Hi Dana,<div>how are you?</div>", "Hi Dana,\nhow are you?"],
    ["an empty line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["two empty lines", "<div>a</div><div><br></div><div><br></div><div>b</div>", "a\n\n\nb"],
    ["an empty first line", "<div><br></div><div>a</div>", "\na"],
    ["an empty last line", "<div>a</div><div><br></div>", "a\n"],
    ["a break within a line", "a<br>b", "a\nb"],
    ["two breaks within a line", "a<br><br>b", "a\n\nb"],
    ["a break at the end of a block", "<div>a<br></div><div>b</div>", "a\nb"],
    ["a break between blocks", "<div>a</div><br><div>b</div>", "a\n\nb"],
    ["a break inside formatting", "<div>a<b><br></b></div><div>b</div>", "a\nb"],
    ["nested blocks", "<div><div><div>a</div></div></div><div>b</div>", "a\nb"],
    ["a block after bare text", "a<div>b</div>c", "a\nb\nc"],
    ["empty blocks", "<div>a</div><div></div><div></div><div>b</div>", "a\nb"],
    ["paragraphs", "<p>a</p><p>b</p>", "a\nb"],
    ["a list", "Points:<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>end", "Points:\na\nb\nc\nend"],
    ["a table", "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>", "a\nb\nc"],
    ["a rule", "a<hr>b", "a\nb"],
    ["a heading", "<h2>a</h2>b", "a\nb"],
  ])("reads %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("words", () => {
  it.each([
    [
      "across formatting",
      "You <b>clearly</b> did <a href='#'>not</a> <font>re</font><span>ad</span>",
      "You clearly did not read",
    ],
    ["with a no-break space", "a&nbsp;b &nbsp;c&nbsp;", "a\u00a0b \u00a0c\u00a0"],
    ["with white space of the source", "\n  <div>\n  a\n\t b  </div>\n <div> c</div>\n", "a b\nc"],
    ["with a space at the seam of two nodes", "<i>a </i><b> b</b>", "a b"],
    ["with a space before a break", "a <br> b", "a\nb"],
    ["with white space that is kept", "<pre>a  b\n c</pre>", "a  b\n c"],
    ["with white space kept by a style", "<span style='white-space: pre-wrap'>a  b</span>  c", "a  b c"],
    [
      "with white space no longer kept",
      "<pre>a  b<i style='white-space: normal'>  c  d</i></pre>",
      "a  b c d",
    ],
    ["with emoji", "ok <img data-emoji='👍' alt='👍'> sorry", "ok 👍 sorry"],
    ["with an emoji without alt", "<img data-emoji='🙏'>", "🙏"],
    ["with other pictures", "a<img alt='a chart'>b", "ab"],
    ["with hidden parts", "a<span style='display: none'>x</span><i hidden>y</i><!-- z -->b", "ab"],
    ["with scripts and styles", "a<style>x</style><script>y</script><template>z</template>b", "ab"],
    ["in Hebrew and Japanese", "<div dir='rtl'>שלום דנה,</div><div>田中様</div>", "שלום דנה,\n田中様"],
  ])("reads them %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("bounds", () => {
  it("leaves out what is skipped, and what follows starts where it would", () => {
    const root = box("a <i>x</i>b<blockquote>y</blockquote>c");
    const map = walkText(root, { skip: (element) => element.matches("i, blockquote") });
    expect(map.text).toBe("a b\nc");
  });

  it("stops before an element, however deep it lies", () => {
    const root = box("<div>a<div>b<hr>c</div>d</div>e");
    expect(walkText(root, { stop: (element) => element.matches("hr") }).text).toBe("a\nb");
  });
});

it("takes time in proportion to the text", () => {
  const line = "<div>I am <b>still</b> waiting &nbsp; for <a>you</a>.  </div>";
  const roots = [250, 2_000].map((lines) => box(line.repeat(lines)));
  const quickest = roots.map(() => Number.POSITIVE_INFINITY);
  // In turns, and the quickest of several: whatever else the machine does then disturbs both alike.
  for (let round = 0; round < 7; round += 1) {
    roots.forEach((root, index) => {
      const begin = performance.now();
      walkText(root);
      quickest[index] = Math.min(quickest[index] ?? 0, performance.now() - begin);
    });
  }
  const [few = 0, many = 0] = quickest;
  // Eight times the text; quadratic work would take 64 times as long.
  expect(many / few).toBeLessThan(32);
});
