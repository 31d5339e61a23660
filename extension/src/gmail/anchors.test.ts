import { beforeEach, describe, expect, it } from "vitest";
import { get, setBody, showPage } from "../../testing/gmail-page";
import { ANCHORS, closest, find, findAll, foundBy, is } from "./anchors";

const scopes = Object.values(ANCHORS) as Record<string, readonly string[]>[];
const selectors = scopes.flatMap((scope) => Object.values(scope).flat());

describe("the table", () => {
  it("uses each name once", () => {
    const names = scopes.flatMap((scope) => Object.keys(scope));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(selectors)(
    "holds on to nothing that is translated or that a wrapper would break: %s",
    (selector) => {
      expect(() => document.querySelector(selector)).not.toThrow();
      expect(selector).not.toMatch(/>|\+|~(?!=)|:nth|aria-label[\^$~|]?=/);
    },
  );
});

it("is the only file that knows Gmail's classes", () => {
  const sources = import.meta.glob<string>("../**/*.ts", { query: "?raw", import: "default", eager: true });
  const others = Object.entries(sources).filter(
    ([name]) => !name.endsWith(".test.ts") && !name.endsWith("/anchors.ts"),
  );
  expect(others.length).toBeGreaterThan(20);
  const ours = others.filter(([name]) => name.startsWith("./"));
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
