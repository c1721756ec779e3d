/* Warns before the session ends, and offers to extend it. What a page of one tab asks of the server counts for all tabs. */
(function () {
  const KEY = 'sessionTouched';
  const WARN_SECONDS = 120;

  function touch() {
    localStorage.setItem(KEY, String(Date.now()));
  }

  function secondsLeft(dialog) {
    const touched = Number(localStorage.getItem(KEY));
    return Math.ceil(Number(dialog.dataset.seconds) - (Date.now() - touched) / 1000);
  }

  function show(dialog, left) {
    dialog.classList.toggle('over', left <= 0);
    const shown = Math.max(left, 0);
    document.getElementById('sessionLeft').textContent = Math.floor(shown / 60) + ':' + String(shown % 60).padStart(2, '0');
    if (!dialog.open && !dialog.dataset.closed) {
      dialog.showModal();
    }
  }

  function look(dialog) {
    const left = secondsLeft(dialog);
    if (left > WARN_SECONDS) {
      delete dialog.dataset.closed;
      dialog.close();
    } else {
      show(dialog, left);
    }
  }

  async function extend(dialog) {
    const answer = await fetch(dialog.dataset.extend, {
      method: 'POST',
      body: new URLSearchParams({ token: dialog.dataset.token }),
    }).catch(function () { return { status: 0 }; });
    if (answer.status === 204) {
      touch();
    }
    look(dialog);
  }

  document.addEventListener('DOMContentLoaded', function () {
    const dialog = document.getElementById('sessionEnding');
    if (!dialog) {
      return;
    }
    touch();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', touch);
    }
    document.getElementById('sessionExtend').addEventListener('click', function () { extend(dialog); });
    document.getElementById('sessionClose').addEventListener('click', function () {
      dialog.dataset.closed = 'true';
      dialog.close();
    });
    dialog.addEventListener('over', function () {
      localStorage.setItem(KEY, '0');
      delete dialog.dataset.closed;
      look(dialog);
    });
    dialog.addEventListener('cancel', function (event) { event.preventDefault(); });
    setInterval(function () { look(dialog); }, 1000);
  });
}());
