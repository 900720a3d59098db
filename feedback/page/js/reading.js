// What an author does with a code: look, read, write on, delete. Everything is opened here, in the browser.
import * as box from "wandel/box";
import { contentKeyOf, open, placeOf, seal } from "wandel/letter";
import { derived } from "wandel/receipt";
import { readersOf } from "wandel/sending";
import { bestSuite, derivedPair, wrap } from "wandel/suites";
import { workFor } from "wandel/working";

const SUITES = ["x25519", "p256"];

/** The author's keys out of a code: of each suite that this browser can do. */
export async function keysOf(code) {
  const { lookUp, seed } = await derived(code);
  const pairs = await Promise.allSettled(SUITES.map((suite) => derivedPair(seed, suite)));
  return { lookUp, pairs: pairs.filter((one) => one.value).map((one) => one.value) };
}

async function opened({ direction, position, week, envelope }, thread, pairs) {
  const at = { thread, direction, position };
  const content = await open(envelope, at, pairs).catch(() => null); // one that was spoiled doesn't hide the others
  return { direction, position, week, content, envelope, readers: envelope.keys.map((key) => key.for) };
}

/** The thread with its letters, oldest first; null where nothing is. `own`: the own letters, too. Throws as box.js. */
export async function read({ lookUp, pairs }, { own = false } = {}) {
  const letters = [];
  let answer = { more: 0 };
  while (Number.isInteger(answer.more)) {
    answer = await box.look({ lookUp, work: await workFor("look", lookUp), from: answer.more, own });
    if (!answer.thread) return null;
    letters.push(...answer.letters);
  }
  return { ...answer, letters: await Promise.all(letters.map((one) => opened(one, answer.thread, pairs))) };
}

/** Whom the author let read: what the own first letter says. */
export function audienceOf(letters) {
  const first = letters.find((one) => one.direction === "author");
  return first?.readers.includes("unit") ? "both" : "council";
}

/** Write on in the thread. Throws NobodyReads, TooLong, or as box.js. */
export async function writeOn({ lookUp, pairs }, text) {
  const { groups } = await box.keys();
  const found = await read({ lookUp, pairs }, { own: true });
  const suite = await bestSuite();
  const readers = readersOf(audienceOf(found.letters), groups, suite);
  const own = pairs.find((pair) => pair.suite === found.suite); // the mailbox's, also in another browser than then
  const at = { thread: found.thread, direction: "author", position: found.next };
  const envelope = await seal({ text, topic: "" }, at, [...readers, { ...own, for: "author" }]);
  return { lookUp, position: found.next, envelope };
}

/** Send what `writeOn` made; a position that is taken by it counts as sent. Throws as box.js. */
export async function sendOn(further) {
  const before = further.isUnsettled;
  further.isUnsettled = true;
  try {
    await box.add({ ...further, work: await workFor("add", further.lookUp) });
  } catch (error) {
    if (before && error.status === 409) return;
    if (error instanceof box.Refused) further.isUnsettled = false;
    throw error;
  }
}

/** Delete the whole thread at once. Throws as box.js. */
export const forget = async ({ lookUp }) => box.remove({ lookUp, work: await workFor("delete", lookUp) });

/** Let the unit read too what only the council could, letter by letter. Throws NobodyReads, or as box.js. */
export async function shareWithUnit({ lookUp, pairs }) {
  const [{ groups }, found] = await Promise.all([box.keys(), read({ lookUp, pairs }, { own: true })]);
  const [unit] = readersOf("unit", groups, await bestSuite());
  const keys = await Promise.all(
    found.letters.map(async ({ direction, position, envelope }) => {
      const at = { thread: found.thread, direction, position };
      return { direction, position, key: await wrap(await contentKeyOf(envelope, at, pairs), unit, placeOf(at)) };
    }),
  );
  await box.share({ lookUp, work: await workFor("share", lookUp), keys });
}
