// The form: what is typed stays in this page until it is sealed, and stays in the page until it has arrived.
import { hintsIn } from "wandel/hints";
import { fits, MOST_CHARACTERS } from "wandel/letter";
import { StepsController } from "wandel/steps";

const TOPIC = /^#topic=(.{1,400})$/s;
const FEW = 500; // characters left, from which on a screen reader hears of them
const PAUSE = 700; // milliseconds after typing

export class LetterFormController extends StepsController {
  static targets = [
    ...["text", "left", "leftSaid", "hint", "hintKind", "kind", "kindError", "textError"],
    ...["council", "publish", "topic", "topicRow"],
  ];

  start() {
    this.topic = "";
    this.takeTopic();
    this.count();
    return this.offer();
  }

  /** The topic comes behind the # of the address, which no server sees, and is taken off at once. */
  takeTopic() {
    const [, topic] = TOPIC.exec(location.hash) ?? [];
    if (!topic) return;
    history.replaceState(null, "", location.pathname);
    this.topic = safely(topic).slice(0, 120);
    this.topicTarget.textContent = this.topic;
    this.topicRowTarget.hidden = !this.topic;
  }

  dropTopic() {
    this.topic = "";
    this.topicRowTarget.hidden = true;
    this.textTarget.focus();
  }

  typed() {
    this.count();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.hint(), PAUSE);
  }

  count() {
    const left = MOST_CHARACTERS - this.textTarget.value.length;
    const said = left.toLocaleString(document.documentElement.lang);
    this.leftTarget.textContent = said;
    if (left <= FEW && left % 100 === 0) this.leftSaidTarget.textContent = said;
  }

  /** Whatever might tell who writes: only shown here, never sent. */
  hint() {
    const found = hintsIn(this.textTarget.value);
    for (const kind of this.hintKindTargets) kind.hidden = !found.includes(kind.dataset.kind);
    this.hintTarget.hidden = found.length === 0;
  }

  /** What is written, or null where something is missing; the first gap takes the focus. */
  written() {
    const kind = this.kindTargets.find((one) => one.checked)?.value;
    const content = { text: this.textTarget.value.trim(), topic: this.topic };
    this.mark(this.textErrorTarget, this.textTarget, !content.text ? "empty" : fits(content) ? "" : "long");
    this.mark(this.kindErrorTarget, this.kindTargets[0], kind ? "" : "empty");
    const gap = !kind ? this.kindTargets[0] : this.textErrorTarget.hidden ? null : this.textTarget;
    gap?.focus();
    if (gap) return null;
    const audience = this.councilTarget.checked ? "council" : "both";
    return { ...content, kind, audience, mayPublish: this.publishTarget.checked };
  }

  mark(error, field, problem) {
    for (const one of error.querySelectorAll("[data-problem]")) one.hidden = one.dataset.problem !== problem;
    error.hidden = !problem;
    field.closest("fieldset, .kern-form-input").classList.toggle("kern-form-input--error", Boolean(problem));
    if (problem) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  get isDirty() {
    return this.textTarget.value.trim() !== "";
  }

  lock(isLocked) {
    this.textTarget.readOnly = isLocked;
    for (const one of [...this.kindTargets, this.councilTarget, this.publishTarget]) one.disabled = isLocked;
  }
}

function safely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
