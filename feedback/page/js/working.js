// The proof of work that a call needs, for the week that the box names; done once, it serves the same call again.
import * as box from "wandel/box";
import { toBase64 } from "wandel/bytes";
import { work } from "wandel/work";

const done = new Map();

/** The proof for a call with a code: `{week, nonce}`. Throws NoAnswer or Refused. */
export async function workFor(call, lookUp) {
  const { week, bits } = await box.keys();
  const asked = { call, week, bits, lookUp: toBase64(lookUp) };
  const name = Object.values(asked).join("|");
  if (!done.has(name)) done.set(name, work(asked));
  return done.get(name);
}
