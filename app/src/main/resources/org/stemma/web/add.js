// Shows how far a job is as it goes on, and what it brought when it is done. Without scripts the page loads itself again.
const line = document.querySelector('[data-events]');
if (line) {
  const events = new EventSource(line.dataset.events);
  events.addEventListener('progress', (event) => {
    const progress = JSON.parse(event.data);
    line.textContent = progress.line;
    if (progress.over) {
      events.close();
      location.reload();
    }
  });
}

// A file that is too large is refused before it is sent.
const form = document.querySelector('form[data-most]');
if (form) {
  form.addEventListener('submit', (event) => {
    let bytes = 0;
    for (const input of form.querySelectorAll('input[type=file]')) {
      for (const file of input.files) bytes += file.size;
    }
    const note = form.querySelector('[role=alert]');
    if (bytes > Number(form.dataset.most)) {
      event.preventDefault();
      note.textContent = `These files have ${bytes} bytes together; at most ${form.dataset.most} are taken at one time.`;
    } else {
      note.textContent = '';
    }
  });
}
