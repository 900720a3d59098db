// A first letter, from what was written to the box's word that it is there. Sent again it stays one letter.
import * as box from "wandel/box";
import { newThread, seal } from "wandel/letter";
import { derived, makeReceipt } from "wandel/receipt";
import { bestSuite, derivedPair } from "wandel/suites";
import { work } from "wandel/work";
import { workFor } from "wandel/working";

/** The groups have made no keys yet. */
export class NobodyReads extends Error {}

const GROUPS = { both: ["unit", "council"], council: ["council"], unit: ["unit"] };

/** The published keys of all who may read, of one suite. Throws NobodyReads. */
export function readersOf(audience, groups, suite) {
  const found = GROUPS[audience].map((role) => groups.find((one) => one.for === role && one.suite === suite));
  if (found.some((one) => !one)) throw new NobodyReads();
  return found;
}

const entry = async ({ week, bits, gate }, lookUpHash, pass) =>
  gate === "open" ? { work: await work({ call: "send", week, bits, lookUp: lookUpHash }) } : { pass };

/** Make all that belongs to one letter: `{code, lookUp, letter}`. `published` is what the box's `keys` say. */
export async function prepare({ text, topic, kind, audience, mayPublish }, published, pass) {
  const [code, thread, suite] = [makeReceipt(), newThread(), await bestSuite()];
  const { lookUp, lookUpHash, seed } = await derived(code);
  const own = await derivedPair(seed, suite);
  const readers = [...readersOf(audience, published.groups, suite), { ...own, for: "author" }];
  const envelope = await seal({ text, topic }, { thread, direction: "author", position: 0 }, readers);
  const letter = {
    ...(await entry(published, lookUpHash, pass)),
    ...{ thread, look_up: lookUpHash, mailbox: { suite, public: own.public } },
    ...{ kind, audience, may_publish: mayPublish, envelope },
  };
  return { code, lookUp, letter, isUnsettled: false };
}

async function hasArrived({ lookUp }) {
  const found = await box.look({ lookUp, work: await workFor("look", lookUp) });
  return Boolean(found.thread);
}

/** Send it, unless it has arrived before. Throws NoAnswer (try again with the same) or Refused (it isn't there). */
export async function deliver(prepared) {
  if (prepared.isUnsettled && (await hasArrived(prepared))) return;
  prepared.isUnsettled = true;
  try {
    await box.send(prepared.letter);
  } catch (error) {
    if (error instanceof box.NoAnswer) throw error;
    if (error.status === 409 && (await hasArrived(prepared))) return; // a browser repeats a request by itself, too
    prepared.isUnsettled = false;
    throw error;
  }
}
