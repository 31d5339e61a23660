import { element } from "../../shared/element";

/** Every time zone that the browser knows, this computer's own first, with an empty value. */
export function timeZones(): HTMLSelectElement {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return element(
    "select",
    {},
    element("option", { value: "" }, `This computer’s (${own.replaceAll("_", " ")})`),
    ...Intl.supportedValuesOf("timeZone").map((zone) =>
      element("option", { value: zone }, zone.replaceAll("_", " ")),
    ),
  );
}
