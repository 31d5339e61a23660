/** Which marks the user wants to see: for each label, from which severity on. */
import type { Mark } from "./contract.gen";

export type Label = Mark["label"];
export type Severity = Mark["severity"];

export const LABELS = ["defensive", "condescending", "hostile"] as const satisfies readonly Label[];
const SEVERITIES = ["low", "medium", "high"] as const satisfies readonly Severity[];

/** The mildest severity that is shown; "none": the label is not shown at all. */
export type ShowFrom = Severity | "none";

export function isShown({ label, severity }: Mark, showFrom: Readonly<Record<Label, ShowFrom>>): boolean {
  const from = showFrom[label];
  return from !== "none" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from);
}

/** What was stored; everything is shown where that is not to be understood. */
export function readShowFrom(stored: unknown): Record<Label, ShowFrom> {
  const of = (label: Label): ShowFrom => {
    const from = (stored as Partial<Record<Label, unknown>> | undefined)?.[label];
    return from === "none" ? from : (SEVERITIES.find((severity) => severity === from) ?? "low");
  };
  return { defensive: of("defensive"), condescending: of("condescending"), hostile: of("hostile") };
}
