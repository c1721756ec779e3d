/*
 * The first field of a dialog has the focus as soon as the dialog is shown. PrimeFaces puts it there 50 milliseconds later, and
 * whoever writes in another field by then is thrown back: the reason of a refusal came to stand under another ground.
 */
document.addEventListener('DOMContentLoaded', function () {
  const dialog = window.PrimeFaces && PrimeFaces.widget && PrimeFaces.widget.Dialog;
  if (!dialog) {
    return;
  }
  dialog.prototype.applyFocus = function () {
    const fields = this.jq.find(':not(:submit):not(:button):not([readonly]):input:visible:enabled[name]');
    PrimeFaces.focusElement(fields.length > 0 ? fields.first() : this.jq.find('a').first());
  };
});
