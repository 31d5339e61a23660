import { expect, it } from "vitest";
import { textOfTextarea } from "./textarea";

it("reads what is written now, with offsets and without ranges", () => {
  const textarea = document.createElement("textarea");
  textarea.value = "Dana,\r\nthis is it.";
  const map = textOfTextarea(textarea);
  expect(map.text).toBe("Dana,\nthis is it.");
  expect(map.range(0, 4)).toBeNull();
  expect(map.offset(textarea, 3)).toBe(3);
  expect(map.offset(textarea, 99)).toBe(map.text.length);
  expect(map.offset(document.body, 0)).toBeNull();
});
