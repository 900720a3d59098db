// Draws the passes of whoever is signed in, on any page, without being asked: so drawing tells nothing.
// An issuer that gave each person a key of their own could tell the passes apart. Hence the witness, who is asked
// without credentials, has to name the same key, before and after; else nothing is kept, and the wallet remembers why.
import { CannotBlind, blind, finalise, fromText, prepare, readKey, toText } from "wandel/blind";
import { isDrawn, keep, mark } from "wandel/wallet";

const LOCK = "wandel-draw";
const WITHOUT_NAME = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };

const pause = (seconds) => new Promise((over) => setTimeout(over, 1000 * seconds));

const issuedKeys = async ({ keys }) => (await (await fetch(keys, WITHOUT_NAME)).json()).scopes;

const ask = async ({ draw }, token, scope, blinded) => {
  const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
  const body = JSON.stringify({ scope, blinded: blinded.map(toText) });
  const answer = await fetch(draw, { method: "POST", headers, body });
  return answer.ok ? (await answer.json()).signatures.map(fromText) : null;
};

const passesFrom = async (key, asked, signatures) => {
  const ended = signatures.map(async (signed, at) => {
    const { prepared, off } = asked[at];
    return { prepared: toText(prepared), signature: toText(await finalise(key, prepared, signed, off)) };
  });
  return Promise.all(ended);
};

const drawScope = async (plan, token, { scope, limit, until, witness }) => {
  if (isDrawn(scope)) return;
  const { publishedKeys } = await import(witness);
  const named = (await publishedKeys())[scope];
  const issued = (await issuedKeys(plan))[scope];
  if (!named || !issued) return; // made a moment ago: the next page tries again
  if (named !== issued) return mark(scope);
  const key = await readKey(fromText(named));
  const prepared = Array.from({ length: limit }, () => prepare(scope));
  const asked = await Promise.all(
    prepared.map(async (message) => ({ prepared: message, ...(await blind(key, message)) })),
  );
  const signatures = await ask(plan, token, scope, asked.map(({ blinded }) => blinded));
  if (!signatures) return;
  try {
    const passes = await passesFrom(key, asked, signatures);
    if ((await publishedKeys())[scope] !== named) throw new CannotBlind("another key than before");
    await keep(scope, until, passes);
  } catch (error) {
    if (!(error instanceof CannotBlind)) throw error;
    await mark(scope);
  }
};

// plan: { draw, keys, wait, scopes: [{ scope, limit, until, witness }] }, as intranet/passes/plan.py makes it
export const drawAll = async (plan, token) => {
  const missing = plan.scopes.filter(({ scope }) => !isDrawn(scope));
  if (missing.length === 0) return;
  await pause(Math.random() * plan.wait);
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (mine) => {
    if (!mine) return; // another tab is at it
    for (const each of missing) await drawScope(plan, token, each);
  });
};

// Whatever goes wrong here is no business of the page; the next one tries again.
export const drawQuietly = ({ dataset: { passes, token } }) => drawAll(JSON.parse(passes), token).catch(() => {});
