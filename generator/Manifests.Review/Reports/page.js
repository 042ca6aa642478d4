'use strict';
(function () {
  const changes = Array.from(document.querySelectorAll('.change'));
  const sections = Array.from(document.querySelectorAll('section[data-group]'));
  const search = document.getElementById('search');
  const place = document.getElementById('place');
  const shown = document.getElementById('shown');
  const tiles = Array.from(document.querySelectorAll('.tiles button'));
  const texts = new Map(changes.map(change => [change, change.textContent.toLowerCase()]));

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word.length > 0);
    const pressed = tiles.filter(tile => tile.getAttribute('aria-pressed') === 'true').map(tile => tile.dataset.what);
    let count = 0;
    for (const change of changes) {
      const text = texts.get(change);
      const fits = words.every(word => text.includes(word))
        && (place.value === '' || change.dataset.places.split('\n').includes(place.value))
        && (pressed.length === 0 || pressed.some(what => change.dataset.kind === what || change.dataset.severities.split(' ').includes(what)));
      change.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('.change:not([hidden])');
    }
    shown.textContent = count === changes.length ? 'all ' + count + ' shown' : count + ' of ' + changes.length + ' shown';
  }

  function open(isOpen) {
    for (const change of changes) {
      if (!change.hidden) {
        change.open = isOpen;
      }
    }
  }

  // Whatever a link points at has to be seen.
  function reveal() {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target && target.classList.contains('change')) {
      if (target.hidden) {
        search.value = '';
        place.value = '';
        tiles.forEach(tile => tile.setAttribute('aria-pressed', 'false'));
        apply();
      }
      target.open = true;
      target.scrollIntoView({ block: 'center' });
    }
  }

  search.addEventListener('input', apply);
  place.addEventListener('change', apply);
  for (const tile of tiles) {
    tile.addEventListener('click', () => {
      tile.setAttribute('aria-pressed', tile.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      apply();
    });
  }
  document.getElementById('open').addEventListener('click', () => open(true));
  document.getElementById('close').addEventListener('click', () => open(false));
  const view = document.getElementById('view');
  view.addEventListener('click', () => {
    const isUnified = document.body.classList.toggle('unified');
    view.textContent = isUnified ? 'Side by side' : 'One column';
  });
  window.addEventListener('hashchange', reveal);
  apply();
  reveal();
})();
