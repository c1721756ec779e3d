/*
 * Files on their way to the counter: one that is too large is not sent, and one that does not arrive is told. What is told stays
 * until other files are chosen or dropped.
 */
window.Uploads = (function () {
  let waiting = [];

  function say(name, why) {
    const told = document.createElement('p');
    told.className = 'wrong';
    told.textContent = name + ': ' + why;
    document.getElementById('uploadsTold').append(told);
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
    say(waiting[0], document.getElementById('uploads').dataset.failed);
  }

  function over() {
    waiting.shift();
  }

  if (!window.Uploads) {
    document.addEventListener('change', begin, true);
    document.addEventListener('drop', begin, true);
  }
  return { add: add, failed: failed, over: over };
}());
