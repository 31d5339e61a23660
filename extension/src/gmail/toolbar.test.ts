import { beforeEach, expect, it } from "vitest";
import { addTo, get, showPage } from "../../testing/gmail-page";
import { ToolbarPlace } from "./toolbar";

let toolbar: ToolbarPlace;
const ours = () => document.querySelectorAll(".warmline");
const sendCell = () => get(".aoO").closest("td");

beforeEach(() => {
  showPage({ composes: [{}] });
  toolbar = new ToolbarPlace({ box: get(".M9"), orAtEnd: false });
});

it("is a cell right behind Send's, and one only", () => {
  const before = sendCell()?.previousElementSibling;
  const place = toolbar.mount();
  expect(place?.previousElementSibling).toBe(sendCell());
  expect(place?.tagName).toBe("TD");
  expect(sendCell()?.previousElementSibling).toBe(before);
  expect(toolbar.mount()).toBe(place);
  expect(ours()).toHaveLength(1);
});

it("comes back with what it holds when Gmail draws its toolbar anew", () => {
  const place = toolbar.mount();
  place?.append("control");
  const row = sendCell()?.parentElement as HTMLElement;
  const anew = row.cloneNode(true) as HTMLElement;
  anew.querySelector(".warmline")?.remove();
  row.replaceWith(anew);

  toolbar.keep();
  expect(ours()).toHaveLength(1);
  expect(get(".warmline")).toBe(place);
  expect(place?.textContent).toBe("control");
});

it("is not put back before anybody asked for it", () => {
  toolbar.keep();
  expect(ours()).toHaveLength(0);
});

it("is null while there is no toolbar, and there once there is one", () => {
  const table = get(".IZ");
  const parent = table.parentElement;
  table.remove();
  expect(toolbar.mount()).toBeNull();
  parent?.append(table);
  expect(toolbar.mount()).not.toBeNull();
});

it("stands behind Send where the toolbar is no table", () => {
  get(".IZ").replaceWith(
    addTo(document.body, `<div><button role="button" class="T-I-atl">Send</button></div>`),
  );
  expect(toolbar.mount()?.tagName).toBe("SPAN");
  expect(get(".warmline").previousElementSibling).toBe(get("button"));
});

it("is at the end of the box where there is no toolbar, if something has to be said", () => {
  const table = get(".IZ");
  table.remove();
  toolbar = new ToolbarPlace({ box: get(".M9"), orAtEnd: true });
  const place = toolbar.mount();
  expect(get(".M9").lastElementChild).toBe(place);
  expect(toolbar.mount()).toBe(place);
  toolbar.remove();
  expect(ours()).toHaveLength(0);
});

it("leaves nothing behind", () => {
  const before = document.body.outerHTML;
  toolbar.mount();
  toolbar.remove();
  expect(document.body.outerHTML).toBe(before);
});
