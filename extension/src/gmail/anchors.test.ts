import { beforeEach, describe, expect, it } from "vitest";
import { get, setBody, showPage } from "../../testing/gmail-page";
import { ANCHORS, closest, find, findAll, foundBy, is } from "./anchors";

const scopes = Object.values(ANCHORS) as Record<string, readonly string[]>[];
const selectors = scopes.flatMap((scope) => Object.values(scope).flat());

/** What would break this selector: a new wrapper, another language, or the next build of Gmail. */
function whyNotLasting(selector: string): string | null {
  const outside = selector.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/[>+]|~(?!=)|:nth|:first|:last/.test(outside)) {
    return "a wrapper";
  }
  if (/\[(?:aria-label|title|alt|placeholder|data-tooltip)[\^$~|*]?=["'][^"']*\p{L}/u.test(selector)) {
    return "a translation";
  }
  // Letters, capitals and digits thrown together, in six characters or more.
  if (/\.gb_|[.-](?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])[A-Za-z\d]{6,}/.test(outside)) {
    return "a generated class";
  }
  return /data-thread-perm-id/.test(selector) ? "an attribute that Gmail has given up" : null;
}

describe("the table", () => {
  it("uses each name once", () => {
    const names = scopes.flatMap((scope) => Object.keys(scope));
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives at least one alternative for each, and none twice", () => {
    for (const alternatives of scopes.flatMap((scope) => Object.values(scope))) {
      expect(alternatives.length).toBeGreaterThan(0);
      expect(new Set(alternatives).size).toBe(alternatives.length);
    }
  });

  it.each(selectors)("holds on to nothing that will not last: %s", (selector) => {
    expect(() => document.querySelector(selector)).not.toThrow();
    expect(whyNotLasting(selector)).toBeNull();
  });

  it.each([
    [".ip > .M9", "a wrapper"],
    [".ip + .M9", "a wrapper"],
    [".ip ~ .M9", "a wrapper"],
    [".ip :nth-child(2)", "a wrapper"],
    ['[aria-label^="Google Account"]', "a translation"],
    ['[data-tooltip*="Enter"]', "a translation"],
    ["[title~='Show']", "a translation"],
    [".gb_Za", "a generated class"],
    [".PeIF1d", "a generated class"],
    [".tB5Jxf-M-S5Cmsd", "a generated class"],
    [".Ht-Kx9fQd", "a generated class"],
    ["[data-thread-perm-id]", "an attribute that Gmail has given up"],
  ])("would notice %s", (selector, why) => {
    expect(whyNotLasting(selector)).toBe(why);
  });
});

it("is the only file that looks for anything in Gmail's page", () => {
  const sources = import.meta.glob<string>("../**/*.ts", { query: "?raw", import: "default", eager: true });
  const others = Object.entries(sources).filter(
    ([name]) => !name.endsWith(".test.ts") && !name.endsWith("/anchors.ts"),
  );
  expect(others.length).toBeGreaterThan(20);
  const ours = others.filter(([name]) => name.startsWith("./"));
  const looks = /\.(?:querySelector(?:All)?|closest|matches|getElementsBy\w+)(?:<\w+>)?\((?!`\.\$\{OURS\}`)/;
  expect(ours.filter(([, source]) => looks.test(source)).map(([name]) => name)).toEqual([]);
  expect(ours.filter(([, source]) => /["'`]\.[A-Za-z]/.test(source.replace(/from ".*"/g, "")))).toEqual([]);
  expect(others.filter(([, source]) => /gmail_|g_editable|"hP"|\.hP/.test(source))).toEqual([]);
});

describe("finding", () => {
  beforeEach(() => {
    setBody(`<h2 class="hP" id="old">a</h2><h2 data-legacy-thread-id="1" id="lasting">b</h2>`);
  });

  it("prefers the alternative that has lasted longest to the one that comes first", () => {
    expect(find("thread_subject", document)?.id).toBe("lasting");
    expect(findAll("thread_subject", document).map(({ id }) => id)).toEqual(["lasting"]);
    expect(foundBy("page", [document]).thread_subject).toBe("h2[data-legacy-thread-id]");
  });

  it("falls back when none is good", () => {
    const found = findAll("thread_subject", document, ({ id }) => id !== "lasting");
    expect(found.map(({ id }) => id)).toEqual(["old"]);
  });

  it("reports what is missing as null", () => {
    get("#lasting").remove();
    expect(foundBy("page", [document])).toMatchObject({ thread_subject: "h2.hP", compose: null });
    expect(foundBy("page", [])).toMatchObject({ thread_subject: null });
  });

  it("looks outwards and at the element itself", () => {
    showPage({ composes: [{}] });
    expect(closest("dialog", get("form"))).toBe(get('[role="dialog"]'));
    expect(closest("fullscreen", get("form"))).toBeNull();
    expect(is("editor", get("[g_editable]"))).toBe(true);
    expect(is("editor", get("form"))).toBe(false);
  });
});
