/* Folds the menu. On a wide screen it stands open until somebody folds it, which is remembered; on a narrow one, or at a
   great zoom, it stands folded on each new page. */
(function () {
  const KEY = 'menuClosed';
  const root = document.documentElement;
  const narrow = window.matchMedia('(max-width: 900px)');

  function show(closed) {
    root.classList.toggle('menu-closed', closed);
    const button = document.getElementById('menuSwitch');
    if (button) {
      button.setAttribute('aria-expanded', String(!closed));
    }
  }

  function start() {
    show(narrow.matches || localStorage.getItem(KEY) === 'true');
  }

  start();
  narrow.addEventListener('change', start);
  document.addEventListener('DOMContentLoaded', start);
  document.addEventListener('click', function (event) {
    if (event.target.id !== 'menuSwitch') {
      return;
    }
    const closed = !root.classList.contains('menu-closed');
    if (!narrow.matches) {
      localStorage.setItem(KEY, String(closed));
    }
    show(closed);
  });
}());
