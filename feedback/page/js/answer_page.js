// Coming back with the code: the state, the answers, one's own text if one asks for it, writing on, deleting.
import { Application } from "@hotwired/stimulus";
import { fits, TooLong } from "wandel/letter";
import { forget, keysOf, read, sendOn, shareWithUnit, writeOn } from "wandel/reading";
import { readReceipt } from "wandel/receipt";
import { StepsController } from "wandel/steps";

class AnswerController extends StepsController {
  static targets = [
    ...["code", "codeError", "codeProblem", "letters", "letter", "week", "state", "none", "own"],
    ...["further", "text", "textError", "left", "full", "confirm", "share"],
  ];

  connect() {
    this.offer();
  }

  async enter(event) {
    event.preventDefault();
    const code = this.typedCode();
    if (!code) return this.codeTarget.focus();
    await this.busy("looking", async () => {
      const keys = await keysOf(code);
      const thread = await read(keys);
      if (!thread) return this.warn("nothing");
      this.keys = keys;
      this.codeTarget.value = "";
      this.fill(thread);
      this.show("thread");
    });
  }

  /** The code, or null: what is wrong with it is seen without asking anybody. */
  typedCode() {
    let [code, problem] = [null, ""];
    try {
      code = readReceipt(this.codeTarget.value);
    } catch (error) {
      problem = error.reason;
    }
    for (const one of this.codeProblemTargets) one.hidden = one.dataset.problem !== problem;
    this.codeErrorTarget.hidden = !problem;
    this.codeTarget.setAttribute("aria-invalid", String(Boolean(problem)));
    return code;
  }

  fill(thread) {
    for (const one of this.weekTargets) one.textContent = String(Number(thread.week.slice(-2)));
    for (const one of this.stateTargets) one.hidden = one.dataset.state !== thread.state;
    for (const one of this.leftTargets) one.textContent = String(thread.left);
    const answers = thread.letters.filter((one) => one.direction === "answer");
    this.shareTarget.hidden = !thread.asked;
    this.furtherTarget.hidden = thread.left < 1;
    this.fullTarget.hidden = thread.left > 0;
    this.list(this.lettersTarget, answers);
    this.noneTarget.hidden = answers.length > 0;
  }

  /** Text of others is only ever put in as text. */
  list(place, letters) {
    place.replaceChildren(
      ...letters.map(({ content, week }) => {
        const item = this.letterTarget.content.cloneNode(true);
        item.querySelector("[data-part='week']").textContent = String(Number(week.slice(-2)));
        const text = item.querySelector("[data-part='text']");
        if (content) text.textContent = content.text;
        item.querySelector("[data-part='shut']").hidden = Boolean(content);
        return item;
      }),
    );
  }

  async showOwn() {
    await this.busy("looking", async () => {
      const { letters } = await read(this.keys, { own: true });
      const own = letters.filter((one) => one.direction === "author");
      this.list(this.ownTarget, own);
      this.ownTarget.focus();
    });
  }

  async write(event) {
    event.preventDefault();
    const text = this.textTarget.value.trim();
    this.textErrorTarget.hidden = text !== "";
    if (!text) return this.textTarget.focus();
    await this.busy("sending", async () => {
      if (!fits({ text, topic: "" })) throw new TooLong();
      this.prepared ??= await writeOn(this.keys, text);
      this.textTarget.readOnly = true;
      await sendOn(this.prepared).catch((error) => this.settle(error));
      this.settled();
      this.textTarget.value = "";
      this.fill(await read(this.keys));
      return "sent";
    });
  }

  settle(error) {
    if (!this.prepared.isUnsettled) this.settled();
    throw error;
  }

  settled() {
    this.prepared = null;
    this.textTarget.readOnly = false;
  }

  async share() {
    await this.busy("sending", async () => {
      await shareWithUnit(this.keys);
      this.fill(await read(this.keys));
      return "shared";
    });
  }

  askToDelete() {
    this.confirmTarget.hidden = false;
    this.confirmTarget.querySelector("button").focus();
  }

  keep() {
    this.confirmTarget.hidden = true;
  }

  async remove() {
    await this.busy("deleting", async () => {
      await forget(this.keys);
      this.close("deleted");
    });
  }

  /** Forget the code and everything that was shown. */
  close(step = "code") {
    this.keys = this.prepared = null;
    for (const one of [this.lettersTarget, this.ownTarget]) one.replaceChildren();
    this.textTarget.value = "";
    this.textTarget.readOnly = false;
    this.keep();
    this.show(step);
  }

  end() {
    this.close();
  }

  leave(event) {
    if (this.textTarget.value.trim()) event.preventDefault();
  }
}

Application.start().register("answer", AnswerController);
