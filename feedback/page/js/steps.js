// What the controllers of the feedback share: one step is shown at a time, and what happens is said politely.
import { Controller } from "@hotwired/stimulus";

export class StepsController extends Controller {
  static targets = ["step", "form", "without", "insecure", "status", "alert", "saying"];

  /** Offer the form where a browser may encrypt: over https and on one's own machine. */
  offer() {
    this.formTarget.hidden = !window.isSecureContext;
    this.withoutTarget.hidden = true;
    this.insecureTarget.hidden = window.isSecureContext;
    return window.isSecureContext;
  }

  /** Show one step only; its heading takes the focus, so that nobody is left where nothing is. */
  show(name, { focus = true } = {}) {
    for (const step of this.stepTargets) step.hidden = step.dataset.step !== name;
    if (focus) this.stepTargets.find((step) => !step.hidden).querySelector("[tabindex='-1']").focus();
  }

  /** What the page has to say under a name; templates hold the words. */
  saying(name) {
    return this.sayingTargets.find((one) => one.dataset.say === name).content.cloneNode(true);
  }

  /** Say it politely; without a name nothing. */
  say(name) {
    this.statusTarget.replaceChildren(...(name ? [this.saying(name)] : []));
  }

  /** Say what went wrong, at once. */
  warn(name) {
    this.say();
    this.alertTarget.replaceChildren(...(name ? [this.saying(name)] : []));
  }

  /** Do something that takes a moment, once at a time, and say what it returns; what goes wrong is told at once. */
  async busy(name, deed) {
    if (this.isBusy) return;
    this.isBusy = true;
    this.warn();
    this.say(name);
    try {
      this.say(await deed());
    } catch (error) {
      this.warn(this.reasonOf(error));
    } finally {
      this.isBusy = false;
    }
  }

  /** The name of what to say about an error: by status or by class; else nobody knows. */
  reasonOf(error) {
    const name = error.status ? `status-${error.status}` : error.constructor.name;
    return this.sayingTargets.some((one) => one.dataset.say === name) ? name : "unknown";
  }
}
