/* A form of the class "once" leads away when it is sent: pressed twice it is sent once. A page that is shown again sends again. */
(function () {
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (!form.classList.contains('once')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form.once').forEach(function (form) { delete form.dataset.sent; });
  });
}());
