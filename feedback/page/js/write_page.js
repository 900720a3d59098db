// Writing without a name: from the form over sending to the code.
import { Application } from "@hotwired/stimulus";
import * as box from "wandel/box";
import { LetterFormController } from "wandel/letter-form";
import { ReceiptController } from "wandel/receipt-card";
import { deliver, prepare } from "wandel/sending";
import { count, giveBack, isDrawn, marked, take } from "wandel/wallet";

const AGAIN = 3000; // milliseconds until the wallet is looked into again
const PASS_IS_GOOD = [400, 429, 503]; // refused for another reason, so it can be used again

/** There is no pass for this letter. */
class NoPass extends Error {}

class WriteController extends LetterFormController {
  static targets = ["gate", "pass"];

  connect() {
    if (this.start()) this.askBox().catch(() => {}); // asked again before anything is sent
  }

  disconnect() {
    clearTimeout(this.again);
  }

  async askBox() {
    this.published = await box.keys();
    for (const one of this.gateTargets) one.hidden = one.dataset.gate !== this.published.gate;
    this.lookForPasses();
  }

  /** Say how to get a pass as long as there is none. */
  lookForPasses() {
    const state = this.passState();
    for (const one of this.passTargets) one.hidden = one.dataset.pass !== state;
    if (state === "drawing") this.again = setTimeout(() => this.lookForPasses(), AGAIN);
  }

  passState() {
    const { gate, week } = this.published;
    if (gate === "open" || count("feedback") > 0) return "here";
    if (marked("feedback").length > 0) return "marked";
    if (isDrawn(`feedback:${week}`)) return "used";
    return document.cookie.includes("signed_in=1") ? "drawing" : "nobody";
  }

  async send(event) {
    event.preventDefault();
    const written = this.prepared ? null : this.written();
    if (!written && !this.prepared) return;
    await this.busy("sending", async () => {
      this.prepared ??= await this.prepare(written);
      this.lock(true);
      await deliver(this.prepared).catch((error) => this.settle(error));
      this.arrived();
    });
  }

  async prepare(written) {
    await this.askBox();
    const pass = this.published.gate === "open" ? null : await take("feedback");
    if (!pass && this.published.gate !== "open") throw new NoPass();
    try {
      return { ...(await prepare(written, this.published, pass)), pass };
    } catch (error) {
      if (pass) await giveBack(pass);
      throw error;
    }
  }

  /** Without an answer the letter stays as it is, to be sent again as the same; refused, it may be changed. */
  async settle(error) {
    if (!this.prepared.isUnsettled) {
      const { pass } = this.prepared;
      this.prepared = null;
      this.lock(false);
      if (pass && PASS_IS_GOOD.includes(error.status)) await giveBack(pass);
    }
    throw error;
  }

  arrived() {
    const { code } = this.prepared;
    this.prepared = null;
    this.textTarget.value = "";
    this.lock(false);
    this.mustKeep = true;
    this.dispatch("arrived", { detail: { code } });
    this.show("code");
  }

  done() {
    this.mustKeep = false;
    this.show("done");
  }

  another() {
    this.formTarget.reset();
    this.dropTopic();
    this.typed();
    this.lookForPasses();
    this.show("write");
  }

  leave(event) {
    if (this.isDirty || this.mustKeep) event.preventDefault();
  }
}

const application = Application.start();
application.register("write", WriteController);
application.register("receipt", ReceiptController);
