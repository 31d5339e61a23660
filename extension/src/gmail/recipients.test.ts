import { expect, it } from "vitest";
import { get, setBody, showPage } from "../../testing/gmail-page";
import { peopleIn, recipientsIn } from "./recipients";

it("are read by the field's name, each once, and not from the line that goes stale", () => {
  showPage({
    composes: [{ to: ["dana@client.test", "kofi@client.test", "dana@client.test"], cc: ["x@y.test"] }],
  });
  const box = get(".M9");
  expect(recipientsIn(box, "to")).toEqual(["dana@client.test", "kofi@client.test"]);
  expect(recipientsIn(box, "cc")).toEqual(["x@y.test"]);
  expect(recipientsIn(box, "bcc")).toEqual([]);
});

it("are read from the older fields, too", () => {
  setBody(`<form><textarea name="to">Dana Lee &lt;dana@client.test&gt;, </textarea>
    <input type="hidden" name="to" value='"Kofi" &lt;kofi@client.test&gt;'><textarea name="cc"></textarea></form>`);
  expect(recipientsIn(get("form"), "to")).toEqual(["dana@client.test", "kofi@client.test"]);
  expect(recipientsIn(get("form"), "cc")).toEqual([]);
});

it("have the names that their chips say", () => {
  setBody(`<form><div name="to"><span role="option" data-hovercard-id="dana@client.test" data-name="Dana Lee"></span>
    <span role="option" data-hovercard-id="kofi@client.test" data-name=""></span></div></form>`);
  expect(peopleIn(get("form"), "to")).toEqual([
    { address: "dana@client.test", name: "Dana Lee" },
    { address: "kofi@client.test", name: null },
  ]);
});
