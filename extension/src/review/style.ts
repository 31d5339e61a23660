/** The look of everything we show beside a mail; the reasons are in docs/look.md. Our own pages share the tokens. */
const CSS_TEXT = `
:host {
  all: initial;
  font-family: inherit;
  color-scheme: light;
  --surface: #ffffff; --ink: #1f1f1f; --soft: #575b5f; --line: #dadce0; --hover: #f1f4f9; --accent: #0b57d0;
  --on-accent: #ffffff; --defensive: #b06000; --condescending: #7b3fb3; --hostile: #b3261e;
  --shadow: 0 4px 16px rgb(0 0 0 / 18%), 0 0 0 1px rgb(0 0 0 / 6%);
}
:host([data-theme="dark"]) {
  color-scheme: dark;
  --surface: #2b2c2f; --ink: #e8eaed; --soft: #b9bdc2; --line: #4a4d51; --hover: #383a3e; --accent: #a8c7fa;
  --on-accent: #062e6f; --defensive: #f0a84b; --condescending: #c79bf0; --hostile: #f2837b;
  --shadow: 0 4px 16px rgb(0 0 0 / 50%), 0 0 0 1px rgb(255 255 255 / 10%);
}
:host([popover]) {
  position: fixed; z-index: 2147483647; overflow: hidden; border-radius: 12px; box-shadow: var(--shadow);
}
* { box-sizing: border-box; }
.surface {
  width: min(340px, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain; padding: 16px 8px 8px;
  border-radius: 12px; background: var(--surface); color: var(--ink);
  font-family: inherit; font-size: 14px; font-weight: 400; line-height: 20px; text-align: start; overflow-wrap: anywhere; cursor: default;
}
h2 { margin: 0; padding: 0 8px; font-size: 14px; font-weight: 600; line-height: 20px; }
h3 { margin: 12px 0 4px; padding: 0 8px; font-size: 12px; font-weight: 500; line-height: 16px; color: var(--soft); }
p { margin: 4px 0 0; padding: 0 8px; color: var(--soft); }
h2 + p { margin-top: 8px; }
p.plain { color: var(--ink); }
strong { font-weight: 600; }
ul, ol { margin: 8px 0 0; padding: 0; list-style: none; }
.label { text-decoration: underline 2px; text-decoration-skip-ink: none; text-underline-offset: 4px; }
.label.defensive { text-decoration-style: wavy; text-decoration-color: var(--defensive); }
.label.condescending { text-decoration-style: dotted; text-decoration-color: var(--condescending); }
.label.hostile { text-decoration-style: double; text-decoration-color: var(--hostile); }
button, a.button {
  appearance: none; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer;
  border-radius: 8px;
}
button:hover { background: var(--hover); }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.wording { display: block; width: 100%; margin-top: 4px; padding: 8px; border-radius: 8px; color: var(--soft);
  box-shadow: inset 0 0 0 1px var(--line); }
.wording strong { color: var(--ink); }
.item { display: block; width: 100%; padding: 8px; }
.item small { display: block; margin-top: 8px; font-size: 12px; line-height: 16px; color: var(--soft); }
.item small + small { margin-top: 4px; }
.item .why { color: var(--ink); }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-top: 8px; }
.quiet { padding: 6px 8px; font-size: 13px; line-height: 20px; color: var(--soft); }
.quiet:hover { color: var(--ink); }
.filled { margin-inline-start: 8px; padding: 6px 20px; border-radius: 18px; background: var(--accent); color: var(--on-accent); font-weight: 500;
  line-height: 24px; }
.filled:hover { background: var(--accent); box-shadow: 0 1px 3px rgb(0 0 0 / 30%); }
.filled:focus-visible { outline-offset: 2px; }
.source { padding: 4px 8px 4px; font-size: 12px; line-height: 16px; color: var(--soft); }
.source a { color: var(--accent); }
.quote { margin-top: 8px; padding: 0 8px 0 12px; border-inline-start: 3px solid var(--line); margin-inline-start: 8px; }
.quote q { color: var(--ink); quotes: "“" "”"; }
.quote small { display: block; font-size: 12px; line-height: 16px; color: var(--soft); }
fieldset { margin: 12px 0 0; padding: 0 8px; border: 0; min-width: 0; }
legend { padding: 0; font-size: 12px; font-weight: 500; line-height: 16px; color: var(--soft); }
.choices { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 4px; }
.choices label { display: inline-flex; align-items: center; gap: 6px; padding: 4px 0; cursor: pointer; }
.choices input { margin: 0; width: 16px; height: 16px; accent-color: var(--accent); }
.choices input:focus-visible { outline-offset: 2px; }
a { border-radius: 4px; padding: 2px 0; color: var(--accent); }
.calendar { padding: 0 8px; margin-top: 0; justify-content: space-between; font-size: 13px; }
.calendar:empty { display: none; }
.calendar .quiet { color: var(--accent); text-decoration: underline; }
textarea {
  display: block; width: calc(100% - 16px); min-height: 132px; max-height: 320px; field-sizing: content; margin: 8px; padding: 8px 12px; resize: vertical;
  border: 1px solid var(--line); border-radius: 8px; background: transparent; color: var(--ink); font: inherit;
}
.rhythm { display: block; width: calc(100% - 16px); margin: 4px 8px 0; overflow: visible; }
.rhythm line { stroke: var(--line); }
.rhythm .me { fill: var(--accent); }
.rhythm .them { fill: var(--soft); }
.rhythm text { fill: var(--soft); font-size: 11px; }
details { margin: 4px 8px 0; }
summary { width: fit-content; font-size: 12px; line-height: 20px; color: var(--soft); cursor: pointer; }
table { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 20px; font-variant-numeric: tabular-nums; }
th, td { padding: 2px 8px 2px 0; text-align: start; font-weight: 400; }
th { color: var(--soft); }
.said { padding: 4px 8px 0; color: var(--ink); }
.said:empty { display: none; }
@media (forced-colors: active) {
  .surface { border: 1px solid CanvasText; }
  .wording { border: 1px solid ButtonBorder; }
  .filled { border: 1px solid ButtonText; }
}
`;

/** The sheet for one shadow root. Adopted, because a page's policy may forbid style elements. */
export function reviewSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}
