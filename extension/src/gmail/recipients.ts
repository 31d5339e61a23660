import { addressesIn } from "./addresses";
import { findAll } from "./anchors";

export type Field = "to" | "cc" | "bcc";

/**
 * The addresses in one field of a compose. Read from the field by its name: the line of names that Gmail shows when the
 * fields are folded goes stale.
 */
export function recipientsIn(compose: ParentNode, field: Field): string[] {
  const found = findAll(field, compose).flatMap((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? addressesIn(element.value)
      : findAll("recipient_chip", element).flatMap((chip) =>
          addressesIn(chip.getAttribute("data-hovercard-id") ?? ""),
        ),
  );
  return [...new Set(found)];
}
