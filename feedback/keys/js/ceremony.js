// A ceremony: opens the keys, makes new ones where it is about that, and seals them for a reader before anything is sent.
import { Application, Controller } from "@hotwired/stimulus";
import { answerOf, newKeys, openKeys, publicOf, sealKeys, SHORTEST, WrongPassphrase } from "wandel/keys";
import { makeReceipt, NotAReceipt, readReceipt, written } from "wandel/receipt";

const RECOVERY = "recovery";

/** Something is missing; `name` is the sentence that says so. */
class Missing extends Error {
  constructor(name) {
    super(name);
    this.name = name;
  }
}

class CeremonyController extends Controller {
  static targets = ["opening", "passphrase", "again", "reader", "message", "recovery", "code", "retyped", "busy"];
  static values = { group: String, me: String, seal: Object, question: Object, opens: String, makes: Boolean };

  connect() {
    this.element.hidden = false;
  }

  async go(event) {
    event.preventDefault();
    if (this.busy) return;
    this.say("");
    this.working(true);
    await this.carryOut().catch((error) => this.refuse(error));
    this.working(false);
  }

  async carryOut() {
    const reader = this.reader();
    const passphrase = this.newPassphrase();
    const keys = await this.opened();
    if (this.makesValue) return this.renewed([...keys, ...(await newKeys())], passphrase);
    this.put("own", await this.sealed(keys, passphrase, reader));
    return this.element.submit();
  }

  reader() {
    if (!this.hasReaderTarget) return this.meValue;
    if (!this.readerTarget.value) throw new Missing("reader");
    return this.readerTarget.value;
  }

  newPassphrase() {
    const passphrase = this.passphraseTarget.value;
    if (passphrase.trim().length < SHORTEST) throw new Missing("short");
    if (passphrase !== this.againTarget.value) throw new Missing("different");
    return passphrase;
  }

  async opened() {
    if (!this.opensValue) return [];
    const isRecovery = this.opensValue === RECOVERY;
    const typed = isRecovery ? readReceipt(this.openingTarget.value) : this.openingTarget.value;
    const keys = await openKeys(this.sealValue, typed, this.whose(isRecovery ? RECOVERY : this.meValue));
    this.write("answer", await answerOf(this.questionValue, keys));
    return keys;
  }

  async renewed(keys, passphrase) {
    this.code = makeReceipt();
    this.put("public", publicOf(keys.slice(-2)));
    this.put("own", await this.sealed(keys, passphrase, this.meValue));
    this.put("recovery", await this.sealed(keys, this.code, RECOVERY));
    this.codeTarget.textContent = written(this.code);
    this.recoveryTarget.hidden = false;
    this.recoveryTarget.querySelector("h2").focus();
  }

  finish() {
    if (this.isRetyped()) this.element.submit();
    else this.say("retyped");
  }

  isRetyped() {
    try {
      return readReceipt(this.retypedTarget.value) === this.code;
    } catch {
      return false;
    }
  }

  print() {
    window.print();
  }

  sealed = (keys, passphrase, reader) => sealKeys(keys, passphrase, this.whose(reader));

  whose = (reader) => ({ group: this.groupValue, reader });

  put = (name, value) => this.write(name, JSON.stringify(value));

  write(name, text) {
    this.element.elements[name].value = text;
  }

  refuse(error) {
    if (error instanceof Missing) return this.say(error.name);
    if (error instanceof WrongPassphrase) return this.say("wrong");
    return this.say(error instanceof NotAReceipt ? "code" : "failed");
  }

  /** Show the one sentence that is meant; an empty name shows none. */
  say(name) {
    for (const message of this.messageTargets) {
      message.hidden = message.dataset.name !== name;
      if (!message.hidden) message.focus();
    }
  }

  working(isBusy) {
    this.busy = isBusy;
    this.busyTarget.hidden = !isBusy;
    this.element.setAttribute("aria-busy", String(isBusy));
  }
}

Application.start().register("ceremony", CeremonyController);
