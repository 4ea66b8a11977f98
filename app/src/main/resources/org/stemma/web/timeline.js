// Lets a reader draw the strip wider and move along it; without scripts it stands as the server drew it.
const svg = document.querySelector('svg.timeline-strip');
const d3 = window.d3;
if (svg && d3) {
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const ticks = [...svg.querySelectorAll('.tick')].map((tick) => ({ tick, x: Number(tick.dataset.x) }));
  const events = [...svg.querySelectorAll('.event')].map((event) => {
    const bar = event.querySelector('rect');
    const x = Number(bar.getAttribute('x'));
    return { bar, name: event.querySelector('text'), from: x, to: x + Number(bar.getAttribute('width')) };
  });
  const moved = ({ transform }) => {
    for (const { tick, x } of ticks) {
      tick.setAttribute('transform', `translate(${transform.applyX(x)} 0)`);
    }
    for (const { bar, name, from: begin, to: end } of events) {
      const from = transform.applyX(begin);
      const to = Math.max(from + 5, transform.applyX(end));
      bar.setAttribute('x', from);
      bar.setAttribute('width', to - from);
      name?.setAttribute('x', to + 5);
    }
  };
  const zoom = d3.zoom()
    .scaleExtent([1, 60])
    .extent([[0, 0], [width, height]])
    .translateExtent([[0, 0], [width, height]])
    .filter((event) => !event.button && (event.type !== 'wheel' || event.ctrlKey || event.metaKey))
    .on('zoom', moved);
  const drawing = d3.select(svg).call(zoom).on('dblclick.zoom', null);
  const bar = document.createElement('p');
  bar.className = 'zoom-buttons';
  const button = (name, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', action);
    bar.append(made, ' ');
  };
  button('Wider', () => drawing.call(zoom.scaleBy, 2));
  button('Narrower', () => drawing.call(zoom.scaleBy, 0.5));
  button('Earlier', () => drawing.call(zoom.translateBy, width / 4, 0));
  button('Later', () => drawing.call(zoom.translateBy, -width / 4, 0));
  svg.parentElement.after(bar);
}
