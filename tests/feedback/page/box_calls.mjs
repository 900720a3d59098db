// Run by test_box_calls.py, which checks the answer.
import * as box from "wandel/box";
const calls = [];
let reply = () => new Response('{"scopes": {"feedback:2026-W47": "a2V5"}}' + " ".repeat(1000));
globalThis.fetch = async (address, options) => {
  calls.push({ address, ...options, body: new TextDecoder().decode(options.body), bytes: options.body.length });
  return reply();
};
const lookUp = new Uint8Array(32);
const work = { week: "2026-W47", nonce: "1" };
const witness = await box.publishedKeys();
await box.cover();
await box.send({ kind: "worry", envelope: { sealed: "x".repeat(21867) } });
await box.look({ lookUp, work });
await box.add({ lookUp, work, position: 1, envelope: {} });
await box.share({ lookUp, work, keys: [] });
await box.remove({ lookUp, work });
const outcome = async () => { try { return await box.cover(); } catch (error) { return [error.constructor.name, error.status ?? null]; } };
const outcomes = [];
for (const status of [400, 403, 409, 429, 503, 502, 504]) {
  reply = () => new Response("{}", { status });
  outcomes.push(await outcome());
}
reply = () => { throw new TypeError("network"); };
outcomes.push(await outcome());
reply = () => new Response("<html>");
outcomes.push(await outcome());
let large = "";
try { box.body({ text: "x".repeat(40000) }); } catch (error) { large = error.name; }
answer({ witness, calls: calls.slice(0, 7), outcomes, large });
