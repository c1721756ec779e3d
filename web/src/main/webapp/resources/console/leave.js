/*
 * Whoever leaves a page loses nothing that was typed. What a field sends by itself arrives before a link is followed; what waits
 * for a button is asked about by the browser; and it stays on the page when the button finds that the session has ended.
 */
(function () {
  const FORMS = '.ui-dialog form, form.judge';
  const TEXTS = 'textarea, input[type=text], input[type=date]';
  const LONGEST_WAIT = 5000;
  const PAUSE = 50;
  let typed = false;
  let sending = false;

  function isUnderWay() {
    return window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty();
  }

  function follow(link, since) {
    if (isUnderWay() && Date.now() - since < LONGEST_WAIT) {
      setTimeout(follow, PAUSE, link, since);
    } else {
      window.location.assign(link.href);
    }
  }

  function isPlain(event) {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  }

  function isUnsent() {
    return typed && Array.from(document.querySelectorAll(FORMS)).some(function (form) {
      return Array.from(form.querySelectorAll(TEXTS)).some(function (field) {
        return field.offsetParent !== null && field.value.trim() !== '';
      });
    });
  }

  function keepWhenOver() {
    const processor = PrimeFaces.ajax.ResponseProcessor;
    const redirect = processor.doRedirect;
    processor.doRedirect = function (node) {
      const ending = document.getElementById('sessionEnding');
      if (ending && isUnsent() && node.getAttribute('url').includes('/error/expired')) {
        ending.dispatchEvent(new Event('over'));
      } else {
        redirect.call(processor, node);
      }
    };
  }

  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[href]');
    if (link && !link.target && !link.hasAttribute('download') && !event.defaultPrevented && isPlain(event) && isUnderWay()) {
      event.preventDefault();
      follow(link, Date.now());
    }
  });
  document.addEventListener('input', function (event) {
    if (event.target.closest(FORMS)) {
      typed = true;
    }
  });
  document.addEventListener('submit', function () { typed = false; });
  window.addEventListener('beforeunload', function (event) {
    if (!sending && isUnsent()) {
      event.preventDefault();
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    if (!window.jQuery || !window.PrimeFaces) {
      return;
    }
    keepWhenOver();
    window.jQuery(document).on('pfAjaxSend', function () { sending = true; });
    window.jQuery(document).on('pfAjaxComplete', function (event, request, settings, args) {
      sending = Boolean(args && args.redirect);
    });
  });
}());
