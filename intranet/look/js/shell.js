// What every page does: the look, the menu, the person. The rest is loaded when it is needed.
import { Application, Controller } from "@hotwired/stimulus";

const isDark = () => {
  const chosen = document.documentElement.dataset.kernTheme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

class ThemeController extends Controller {
  connect() {
    this.element.hidden = false;
    this.show();
  }

  toggle() {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.kernTheme = theme;
    this.show();
    localStorage.setItem("theme", theme);
  }

  show() {
    this.element.setAttribute("aria-pressed", String(isDark()));
  }
}

class MenuController extends Controller {
  close(event) {
    if (!this.element.open) return;
    this.element.open = false;
    if (event.type === "keydown") this.element.querySelector("summary").focus();
  }

  closeFromOutside(event) {
    if (!this.element.contains(event.target)) this.close(event);
  }
}

const isSignedIn = () => document.cookie.includes("signed_in=1");

// A cached page is the same for everybody; only who signed in asks the server for the own pieces.
class PersonController extends Controller {
  static values = { url: String, quiet: String };

  async connect() {
    if (!isSignedIn() && this.hasQuietValue) await this.signInQuietly();
    if (!isSignedIn()) return;
    window.htmx.ajax("GET", this.urlValue, { source: this.element, target: this.element });
  }

  async signInQuietly() {
    const { signInQuietly } = await import("wandel/quiet");
    await signInQuietly(this.quietValue, this.element.querySelector("a").href).catch(() => {});
  }

  // Who signs out leaves no passes behind for the next at this desk.
  forget() {
    localStorage.removeItem("wandel-passes");
    localStorage.setItem("wandel-quiet", new Date().toDateString()); // and stays out until tomorrow
  }
}

// Stands only in what was loaded for somebody who is signed in.
class PassesController extends Controller {
  async connect() {
    const { drawQuietly } = await import("wandel/draw");
    drawQuietly(this.element);
  }
}

const application = Application.start();
application.register("theme", ThemeController);
application.register("menu", MenuController);
application.register("person", PersonController);
application.register("passes", PassesController);

const loadSuggestions = async ({ target }) => {
  if (!target.matches?.("[data-suggestions-target='field']")) return;
  document.removeEventListener("focusin", loadSuggestions);
  const { SuggestionsController } = await import("wandel/suggestions");
  application.register("suggestions", SuggestionsController);
};
document.addEventListener("focusin", loadSuggestions);
if (document.activeElement) loadSuggestions({ target: document.activeElement });

// What may wait until the page is quiet, on that share of the pages that it asks for.
const whenQuiet = window.requestIdleCallback ?? setTimeout;
addEventListener("load", () => {
  for (const each of document.body.dataset.idle.split(",").filter(Boolean)) {
    const [name, share] = each.split(" ");
    if (Math.random() < Number(share)) whenQuiet(() => import(name));
  }
});
