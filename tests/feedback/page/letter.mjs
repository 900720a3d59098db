// Run by test_letter.py, which checks the answer.
import { derived } from "wandel/receipt";
import { bestSuite, derivedPair, wrap } from "wandel/suites";
import { contentKeyOf, fits, newThread, open, placeOf, seal } from "wandel/letter";
const outcome = async (promise) => { try { return await promise; } catch (error) { return error.name === "Error" ? error.constructor.name : error.name; } };
const { seed } = await derived(given.code);
const pairs = await Promise.all(["x25519", "p256"].map((suite) => derivedPair(seed, suite)));
const own = pairs.map((pair) => ({ for: "author", key: pair.key, suite: pair.suite, public: pair.public }));
const letter = await seal(given.text, given.at, [...given.readers, ...own]);
const key = await contentKeyOf(letter, given.at, pairs);
const elsewhere = [{ thread: newThread() }, { direction: "answer" }, { position: 1 }];
const flipped = { ...letter, sealed: (letter.sealed[0] === "A" ? "B" : "A") + letter.sealed.slice(1) };
const sizes = ["a", "ä".repeat(7000), "x".repeat(8000)].map((text) => seal({ text, topic: "" }, given.at, given.readers));
answer({
  letter,
  best: await bestSuite(),
  own: await open(letter, given.at, pairs),
  answers: await Promise.all(given.answers.map((each) => open(each, given.answerAt, pairs))),
  moved: await Promise.all(elsewhere.map((other) => outcome(open(letter, { ...given.at, ...other }, pairs)))),
  changed: await outcome(open(flipped, given.at, pairs)),
  notMine: await outcome(open({ ...letter, keys: letter.keys.slice(0, 2) }, given.at, pairs)),
  shared: await wrap(key, given.readers[0], placeOf(given.at)),
  sizes: (await Promise.all(sizes)).map((each) => [each.sealed.length, JSON.stringify(each).length]),
  fits: ["x".repeat(8000), "x".repeat(8001), "€".repeat(5000), "€".repeat(8000)].map((text) => fits({ text, topic: "" })),
  threads: Array.from({ length: 100 }, newThread),
});
