// Run by test_story.py: a letter and its answer, with a box that loses requests and answers.
import * as box from "wandel/box";
import { open, seal } from "wandel/letter";
import { makeReceipt } from "wandel/receipt";
import { audienceOf, forget, keysOf, read, sendOn, shareWithUnit, writeOn } from "wandel/reading";
import { deliver, prepare } from "wandel/sending";
import { newPair } from "wandel/suites";

const week = "2026-W47";
const pairs = {};
for (const role of ["unit", "council"]) {
  for (const suite of ["x25519", "p256"]) pairs[`${role} ${suite}`] = { ...(await newPair(suite)), for: role };
}
const groups = Object.values(pairs).map(({ privateKey, ...told }) => told);
const published = { week, bits: 4, gate: "passes", groups };
const calls = [];
let thread = null;
let lose = {};
const ways = {
  keys: () => published,
  cover: () => ({}),
  send(asked) {
    if (thread) return 409;
    thread = { ...asked, letters: [{ direction: "author", position: 0, week, envelope: asked.envelope }] };
    return {};
  },
  look({ own, from }) {
    if (!thread) return {};
    const all = thread.letters.filter((one) => own || one.direction === "answer");
    const next = thread.letters.filter((one) => one.direction === "author").length;
    const more = all.length > from + 2 ? from + 2 : null;
    const { thread: name, mailbox } = thread;
    const letters = all.slice(from, from + 2);
    return { thread: name, suite: mailbox.suite, week, state: "open", next, left: 5, letters, more };
  },
  add({ position, envelope }) {
    if (thread.letters.some((one) => one.direction === "author" && one.position === position)) return 409;
    thread.letters.push({ direction: "author", position, week, envelope });
    return {};
  },
  share({ keys }) {
    for (const { direction, position, key } of keys) {
      const found = thread.letters.find((one) => one.direction === direction && one.position === position);
      found.envelope.keys.push(key);
    }
    return {};
  },
  delete() {
    thread = null;
    return {};
  },
};
globalThis.fetch = async (address, { body }) => {
  const asked = JSON.parse(new TextDecoder().decode(body));
  calls.push(asked.call);
  const lost = lose[asked.call];
  delete lose[asked.call];
  if (lost === "request") throw new TypeError("cut");
  if (Number.isInteger(lost)) return new Response("{}", { status: lost });
  const said = ways[asked.call](asked);
  if (lost === "answer") throw new TypeError("cut");
  return Number.isInteger(said) ? new Response("{}", { status: said }) : Response.json(said);
};
const outcome = async (promise) => {
  try {
    return (await promise) ?? "done";
  } catch (error) {
    return error.status ?? error.constructor.name;
  }
};
const written = { text: "Der Drucker", topic: "", kind: "worry", audience: "both", mayPublish: true };
const pass = { scope: "feedback:2026-W47", prepared: "p", signature: "s" };

// A lost request, a lost answer, a refusal: each time one letter at most.
async function tries(...losses) {
  thread = null;
  const prepared = await prepare(written, published, pass);
  const outcomes = [];
  for (const loss of losses) {
    lose = loss;
    calls.length = 0;
    outcomes.push([await outcome(deliver(prepared)), prepared.isUnsettled, ...calls.filter((call) => call !== "keys")]);
  }
  return [...outcomes, thread?.letters.length ?? 0];
}
const sending = {
  smooth: await tries({}),
  lostRequest: await tries({ send: "request" }, {}),
  lostAnswer: await tries({ send: "answer" }, {}),
  lostLook: await tries({ send: "answer" }, { look: "request" }, {}),
  refused: await tries({ send: 403 }, {}),
  busy: await tries({ send: 503 }),
};

// The whole story of one letter for the council alone.
thread = null;
const first = await prepare({ ...written, audience: "council" }, published, pass);
await deliver(first);
const sent = { ...thread, envelope: undefined, letters: undefined };
const keys = await keysOf(first.code);
const waiting = await read(keys);
for (const [position, text] of ["Eins", "Zwei", "Drei"].entries()) {
  const at = { thread: thread.thread, direction: "answer", position };
  const author = { for: "author", ...keys.pairs.find((pair) => pair.suite === thread.mailbox.suite) };
  thread.letters.push({ ...at, week, envelope: await seal({ text, topic: "" }, at, [author]) });
}
const answers = (await read(keys)).letters.map((one) => one.content.text);
const further = await writeOn(keys, "Noch etwas");
lose = { add: "answer" };
const cut = await outcome(sendOn(further));
const again = await outcome(sendOn(further));
const own = (await read(keys, { own: true })).letters.filter((one) => one.direction === "author");
const readable = async (role) => {
  const at = { thread: thread.thread, direction: "author", position: 0 };
  const all = [pairs[`${role} x25519`], pairs[`${role} p256`]];
  return outcome(open(thread.letters[0].envelope, at, all).then((content) => content.text));
};
const unitBefore = await readable("unit");
await shareWithUnit(keys);
const unitAfter = await readable("unit");
thread.letters[1].envelope.sealed = thread.letters[1].envelope.sealed.replace(/^.{8}/, "AAAAAAAA");
const spoiled = (await read(keys)).letters.map((one) => one.content?.text ?? null);
await forget(keys);
const gone = await read(keys);
const nobody = await outcome(prepare(written, { ...published, groups: [] }, pass));
const open_ = await prepare(written, { ...published, gate: "open" }, null);
answer({
  sending, answers, cut, again, unitBefore, unitAfter, spoiled, gone, nobody, sent,
  waiting: waiting.letters.length,
  own: own.map((one) => one.content.text),
  audiences: [audienceOf(own), audienceOf([]), audienceOf([{ direction: "author", readers: ["unit", "council"] }])],
  council: await keysOf(makeReceipt()).then(({ pairs: found }) => found.map((one) => one.suite)),
  entries: [Object.keys(first.letter)[0], Object.keys(open_.letter)[0], Object.keys(open_.letter.work)],
});
