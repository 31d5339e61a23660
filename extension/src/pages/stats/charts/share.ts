import { svg } from "../../../shared/svg";

/** A bar as wide as its place, for numbers that stand beside it in words. */
export function shareBar({
  whole,
  part,
  most,
}: {
  whole: number;
  part: number;
  most: number;
}): SVGSVGElement {
  const bar = (count: number, name: string) =>
    svg("rect", { class: name, width: `${(100 * count) / most}%`, height: 6, rx: 3 });
  return svg(
    "svg",
    { class: "share", height: 6, width: "100%", "aria-hidden": "true" },
    bar(whole, "whole"),
    bar(part, "part"),
  );
}
