// Starts the admin's widgets from data: Wagtail writes a script behind each of them, which our policy refuses.
const STARTERS = [
  "Chooser", "DocumentChooser", "ImageChooser", "PageChooser", "SnippetChooser", "createTaskChooser",
  "InlinePanel", "MultipleChooserPanel", "initDateChooser", "initDateTimeChooser", "initTimeChooser",
];

class Start extends window.StimulusModule.Controller {
  static values = { name: String, args: Array };

  connect() {
    if (!STARTERS.includes(this.nameValue)) return; // only what Wagtail itself would start
    new window[this.nameValue](...this.argsValue);
    this.element.remove();
  }
}

window.wagtail.app.register("start", Start);

// The marker of what matters in a picture asks by an inline handler whether there are fingers; our policy refuses that.
window.jQuery(() => {
  const marker = window.jQuery.Jcrop;
  if (marker) marker.defaults.touchSupport = "ontouchstart" in window;
});

// A page that is handed in while it saves itself waits for that: the server would take the two for two new pages.
let saving = false;
let leaving = false;
let pressed = null; // the button's name and value, for the button itself is out of use by then

function handIn(event) {
  if (!event.target.matches("[data-controller~=w-autosave]")) return;
  leaving = !saving;
  if (leaving) return;
  event.preventDefault();
  const { name = "", value = "" } = event.submitter ?? {};
  pressed ??= Object.assign(document.createElement("input"), { type: "hidden", name, value });
  event.target.append(pressed);
}

function goOn() {
  saving = false;
  pressed?.form.requestSubmit();
}

document.addEventListener("submit", handIn, true);
document.addEventListener("w-autosave:success", goOn);
document.addEventListener("w-autosave:error", goOn);
document.addEventListener("w-autosave:save", (event) => {
  if (leaving) event.preventDefault();
  else saving = true;
});

// Who signs out here leaves no passes behind either, see intranet/passes/js/wallet.js.
document.addEventListener("submit", ({ target }) => {
  if (target.getAttribute("action")?.endsWith("/logout/")) localStorage.removeItem("wandel-passes");
}, true);
