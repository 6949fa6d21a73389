/* Keeps an element with data-live up to date: on an event from that address, the page is read again and the element put in its place. */
(function () {
  'use strict';
  var said = document.getElementById('live-said');

  function announce(text) {
    if (said && text && said.textContent !== text) said.textContent = text;
  }

  function isTouched(form) {
    if (form.contains(document.activeElement) && document.activeElement.matches('input, select, textarea')) return true;
    return Array.prototype.some.call(form.elements, function (field) {
      if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked;
      if (field.tagName === 'SELECT') return Array.prototype.some.call(field.options, function (o) { return o.selected !== o.defaultSelected && o.defaultSelected; });
      return field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
    });
  }

  /* What someone is filling in, or has opened, stays as it is. */
  function keep(old, fresh) {
    old.querySelectorAll('form[id]').forEach(function (form) {
      var other = fresh.querySelector('#' + CSS.escape(form.id));
      if (other && isTouched(form)) other.replaceWith(form);
    });
    old.querySelectorAll('details[id][open]').forEach(function (details) {
      var other = fresh.querySelector('#' + CSS.escape(details.id));
      if (other) other.open = true;
    });
  }

  function swap(place, fresh) {
    var focused = document.activeElement && place.contains(document.activeElement) ? document.activeElement : null;
    var id = focused && focused.id;
    var x = window.scrollX, y = window.scrollY;
    keep(place, fresh);
    place.replaceChildren.apply(place, Array.prototype.slice.call(fresh.childNodes));
    if (focused) {
      var target = focused.isConnected ? focused : id && document.getElementById(id);
      if (target) target.focus({ preventScroll: true });
      else { place.tabIndex = -1; place.focus({ preventScroll: true }); }
    }
    window.scrollTo(x, y);
    var says = place.querySelector('[data-live-says]');
    announce(says ? says.textContent.trim() : 'This page was updated at ' + new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) + '.');
  }

  function follow(place) {
    var reading = false, again = false;

    function refresh() {
      if (reading) { again = true; return; }
      reading = true;
      fetch(window.location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
        .then(function (html) {
          var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById(place.id);
          if (fresh && fresh.innerHTML !== place.innerHTML) swap(place, fresh);
        })
        .catch(function () { announce('This page cannot be updated at the moment.'); })
        .then(function () {
          reading = false;
          if (again) { again = false; refresh(); }
        });
    }

    var timer = 0;
    function soon() {
      window.clearTimeout(timer);
      timer = window.setTimeout(refresh, 150);
    }

    var source = new EventSource(place.dataset.live);
    var wasOpen = false;
    source.onopen = function () {
      if (wasOpen) soon();
      wasOpen = true;
    };
    source.onmessage = soon;
    (place.dataset.liveEvents || 'changed').split(/\s+/).forEach(function (name) { source.addEventListener(name, soon); });
    window.addEventListener('pagehide', function () { source.close(); });
  }

  if (window.EventSource && window.fetch) document.querySelectorAll('[data-live][id]').forEach(follow);
})();
