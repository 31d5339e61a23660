import type { Correspondent } from "../shared/contract.gen";
import { addressesIn } from "./addresses";
import { findAll } from "./anchors";

export type Field = "to" | "cc" | "bcc";

/**
 * Those in one field of a compose, each once. Read from the field by its name: the line of names that Gmail shows when
 * the fields are folded goes stale.
 */
export function peopleIn(compose: ParentNode, field: Field): Correspondent[] {
  const found = findAll(field, compose).flatMap((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? unnamed(element.value)
      : findAll("recipient_chip", element).flatMap((chip) =>
          unnamed(chip.getAttribute("data-hovercard-id") ?? "").map((person) => ({
            ...person,
            name: chip.getAttribute("data-name") || null,
          })),
        ),
  );
  return [...new Map(found.map((person) => [person.address, person])).values()];
}

export function recipientsIn(compose: ParentNode, field: Field): string[] {
  return peopleIn(compose, field).map(({ address }) => address);
}

function unnamed(text: string): Correspondent[] {
  return addressesIn(text).map((address) => ({ address, name: null }));
}
