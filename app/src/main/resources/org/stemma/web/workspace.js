// What the workspace does better with scripts; every page works without.

// A choice in a filter shows its rows at once.
document.addEventListener('change', (event) => {
  const form = event.target.closest('form.filters');
  if (form && event.target.matches('select, input[type=checkbox]')) form.requestSubmit();
});

// One key for each thing that a desk does over and over.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (!/^[a-z]$/.test(event.key)) return;
  const target = document.querySelector(`[data-key="${event.key}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches('input')) target.focus();
  else target.click();
});

// Words selected in the reader go into the form that adds what was missed.
const body = document.getElementById('body');
const missed = document.getElementById('missed-form');
if (body && missed) {
  const offset = (node, within) => {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-start]');
    return piece && body.contains(piece) ? Number(piece.dataset.start) + within : null;
  };
  const take = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return;
    missed.elements.start.value = start;
    missed.elements.end.value = end;
    missed.elements.words.value = selection.toString();
    missed.parentElement.classList.add('ready');
  };
  document.addEventListener('selectionchange', take);
  take(); // words may have been selected while the page was still loading
  // Typed words are looked for; only selected ones have a place.
  missed.elements.words.addEventListener('input', () => {
    missed.elements.start.value = '';
    missed.elements.end.value = '';
  });
}
