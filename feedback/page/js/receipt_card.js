// The code, shown once: to be written down, printed or copied, and typed again before it disappears.
import { Controller } from "@hotwired/stimulus";
import { NotAReceipt, readReceipt, written } from "wandel/receipt";

export class ReceiptController extends Controller {
  static targets = ["code", "spelled", "typed", "error", "problem", "copied", "copyFailed"];

  take({ detail: { code } }) {
    this.code = code;
    this.codeTarget.textContent = written(code);
    this.spelledTarget.textContent = [...written(code)].join(" ").replaceAll(" - ", ", ");
    this.typedTarget.value = "";
    this.explain("");
  }

  async copy() {
    const outcome = await navigator.clipboard.writeText(written(this.code)).then(
      () => true,
      () => false,
    );
    this.copiedTarget.hidden = !outcome;
    this.copyFailedTarget.hidden = outcome;
  }

  print() {
    window.print();
  }

  compare(event) {
    event.preventDefault();
    const problem = this.problemOf(this.typedTarget.value);
    this.explain(problem);
    if (problem) this.typedTarget.focus();
    else this.end();
  }

  problemOf(typed) {
    try {
      return readReceipt(typed) === this.code ? "" : "other";
    } catch (error) {
      if (error instanceof NotAReceipt) return "other";
      throw error;
    }
  }

  explain(problem) {
    for (const one of this.problemTargets) one.hidden = one.dataset.problem !== problem;
    this.errorTarget.hidden = !problem;
    this.typedTarget.setAttribute("aria-invalid", String(Boolean(problem)));
  }

  /** Nothing of the code stays on the page. */
  end() {
    this.code = null;
    for (const one of [this.codeTarget, this.spelledTarget]) one.textContent = "";
    this.typedTarget.value = "";
    this.copiedTarget.hidden = this.copyFailedTarget.hidden = true;
    this.dispatch("kept");
  }
}
