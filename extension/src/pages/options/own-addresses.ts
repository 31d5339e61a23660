import { element } from "../../shared/element";
import { parseAddresses } from "./addresses";
import { type Checked, field } from "./field";
import { section } from "./parts";
import { follow, type Setup } from "./setup";

/** The user's other addresses: mail from them counts as the user's own side of a conversation. */
export function ownAddressesSection(setup: Setup): HTMLElement {
  const addresses = field({
    id: "own-addresses",
    label: "Your other addresses and aliases",
    hint: "One on each line.",
    input: element("textarea", { rows: "3", spellcheck: "false", dir: "ltr" }),
    check,
    keep: (myAddresses) => setup.change(() => ({ myAddresses })),
  });
  follow(
    setup,
    ({ myAddresses }) => myAddresses,
    (stored) => addresses.show(stored.join("\n")),
  );
  return section(
    {
      id: "addresses",
      title: "Your addresses",
      what: "Gmail tells the address you are signed in with. Mail from these counts as yours too.",
    },
    addresses.node,
  );
}

function check(words: string): Checked<string[]> {
  const { addresses, rejected } = parseAddresses(words);
  return rejected.length === 0
    ? { value: addresses }
    : {
        value: addresses,
        wrong: `Not kept, because it does not look like an address: ${rejected.join(", ")}. It looks like name@example.com.`,
      };
}
