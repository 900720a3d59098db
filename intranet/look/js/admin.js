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
