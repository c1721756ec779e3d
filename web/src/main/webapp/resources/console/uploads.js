/*
 * Files on their way to the counter: one that is too large is not sent, and one that does not arrive is told. What is told stays
 * until other files are chosen or dropped. Whoever goes on meanwhile goes on once they have arrived, or stays when one does not.
 */
window.Uploads = (function () {
  const ONWARD = '.counter .moves button:not(.discard), .counter .steps a';
  let waiting = [];
  let pressed = null;

  function tell(kind, text) {
    const told = document.createElement('p');
    told.className = kind;
    told.textContent = text;
    document.getElementById('uploadsTold').append(told);
  }

  function say(name, why) {
    tell('wrong', name + ': ' + why);
  }

  function hold(event) {
    const onward = event.target.closest(ONWARD);
    if (!onward || waiting.length === 0) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!pressed) {
      tell('hint', document.getElementById('uploads').dataset.waits);
    }
    pressed = onward;
  }

  function begin(event) {
    if (event.target.closest('#uploads')) {
      waiting = [];
      document.getElementById('uploadsTold').replaceChildren();
    }
  }

  function add(file, send) {
    const texts = document.getElementById('uploads').dataset;
    if (file.size > Number(texts.most)) {
      say(file.name, texts.large);
      return;
    }
    waiting.push(file.name);
    send(file);
  }

  function failed() {
    pressed = null;
    say(waiting[0], document.getElementById('uploads').dataset.failed);
  }

  function over() {
    waiting.shift();
    if (pressed && waiting.length === 0) {
      pressed.click();
    }
  }

  if (!window.Uploads) {
    document.addEventListener('change', begin, true);
    document.addEventListener('drop', begin, true);
    document.addEventListener('click', hold, true);
  }
  return { add: add, failed: failed, over: over };
}());
