import type { PersonTotal } from "../../shared/contract.gen";
import { plainName } from "../../shared/plain-name";

type Named = Pick<PersonTotal, "name" | "address">;

export function calledBy({ name, address }: Named): string {
  return plainName(name ?? "") || address;
}

/** Name and address, as far as they differ. */
export function inFull(person: Named): string {
  const called = calledBy(person);
  return called === person.address ? called : `${called} · ${person.address}`;
}

/** Those whose name or address has these words in it; whoever is named in full is meant alone. */
export function search<P extends Named>(people: readonly P[], words: string): P[] {
  const wanted = words.trim().toLocaleLowerCase();
  const exact = people.filter(
    (person) => person.address === wanted || inFull(person).toLocaleLowerCase() === wanted,
  );
  return exact.length > 0
    ? exact
    : people.filter((person) => inFull(person).toLocaleLowerCase().includes(wanted));
}
