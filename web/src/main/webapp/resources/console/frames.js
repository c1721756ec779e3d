/* A frame that is entered by the keyboard shows that it has the focus, and is scrolled to: what is shown in it is of another
   page, and its first stops may lie below the screen. */
(function () {
  let tabbed = false;

  function leave() {
    document.querySelectorAll('iframe.entered').forEach(function (frame) { frame.classList.remove('entered'); });
  }

  function enter() {
    const frame = document.activeElement;
    if (tabbed && frame && frame.tagName === 'IFRAME') {
      frame.classList.add('entered');
      frame.scrollIntoView({ block: 'nearest' });
    }
  }

  document.addEventListener('keydown', function (event) { tabbed = event.key === 'Tab'; });
  document.addEventListener('pointerdown', function () { tabbed = false; });
  document.addEventListener('focusin', function (event) {
    if (event.target.tagName !== 'IFRAME') {
      tabbed = false;
      leave();
    }
  });
  window.addEventListener('blur', enter);
}());
