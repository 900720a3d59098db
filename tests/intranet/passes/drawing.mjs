// A browser that draws: storage, locks and an issuer as far as the scripts need them. What to do is told as steps.
const { steps, keys, scopes } = given;

const stored = new Map();
globalThis.localStorage = {
  getItem: (name) => stored.get(name) ?? null,
  setItem: (name, text) => stored.set(name, text),
  removeItem: (name) => stored.delete(name),
};

const waiting = new Map();
const request = async (name, options, work = options) => {
  if (waiting.has(name) && options.ifAvailable) return work(null);
  const turn = (waiting.get(name) ?? Promise.resolve()).then(() => work({ name }));
  const over = turn.catch(() => {}).then(() => waiting.get(name) === over && waiting.delete(name));
  waiting.set(name, over);
  return turn;
};
Object.defineProperty(globalThis, "navigator", { value: { locks: { request } }, configurable: true });

const { fromText, power, toBytes, toNumber, toText } = await import("wandel/blind");
const wallet = await import("wandel/wallet");
const { drawAll } = await import("wandel/draw");
const witness = await import(scopes[0].witness);

// What the issuer does can be changed by a step; a key is { spki, n, d } in hexadecimal.
const issuer = { shows: "own", signs: "own", limit: 3, status: 200, asked: [], tokens: [] };
witness.world.keys = Object.fromEntries(scopes.map(({ scope }) => [scope, keys.own.spki]));

const sign = (text) => {
  const [n, d] = [keys[issuer.signs].n, keys[issuer.signs].d].map((hex) => BigInt(`0x${hex}`));
  return toText(toBytes(power(toNumber(fromText(text)), d, n), 256));
};

const reply = (data) => ({ ok: issuer.status === 200, json: async () => data });

globalThis.fetch = async (address, { headers, body, credentials }) => {
  if (address === "/keys/") {
    if (credentials !== "omit") throw new Error("keys were asked for by name");
    return reply({ scopes: Object.fromEntries(scopes.map(({ scope }) => [scope, keys[issuer.shows].spki])) });
  }
  const { scope, blinded } = JSON.parse(body);
  issuer.asked.push([scope, blinded.length]);
  issuer.tokens.push(headers["X-CSRFToken"]);
  if (issuer.thenWitness) witness.world.keys[scope] = keys[issuer.thenWitness].spki;
  return reply({ signatures: blinded.slice(0, issuer.limit).map(sign) });
};

const plan = { draw: "/draw/", keys: "/keys/", wait: 0.01, scopes };
const taken = [];
const results = [];
const jobs = {
  issuer: (change) => void Object.assign(issuer, change),
  witness: (change) => void Object.assign(witness.world, change),
  draw: () => drawAll(plan, "token").catch((error) => error.message),
  tabs: (number) => Promise.all(Array.from({ length: number }, () => drawAll(plan, "token"))).then(() => null),
  count: (kind) => wallet.count(kind),
  take: async (kind) => {
    taken.push(await wallet.take(kind));
    return taken.at(-1);
  },
  takeAtOnce: async (number) => {
    const all = await Promise.all(Array.from({ length: number }, () => wallet.take("feedback")));
    return all.filter(Boolean).map(({ prepared }) => prepared);
  },
  giveBack: () => wallet.giveBack(taken.pop()).then(() => null),
  marked: (kind) => wallet.marked(kind),
  clear: () => wallet.clear() ?? null,
  later: (days) => {
    const now = Date.now() + days * 24 * 3600 * 1000;
    Date.now = () => now;
  },
  asked: () => issuer.asked,
  tokens: () => issuer.tokens,
  stored: () => stored.get("wandel-passes") ?? null,
};

for (const [job, how] of steps) results.push((await jobs[job](how)) ?? null);
answer(results);
