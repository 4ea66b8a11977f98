// What the workspace does better with scripts; every page works without.
document.addEventListener('change', (event) => {
  const form = event.target.closest('form.filters');
  if (form) form.requestSubmit();
});
