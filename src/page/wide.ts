/** Says above each table that is wider than its place that it moves sideways. */
export function hintAtWide(text: string): void {
  const places = [...document.querySelectorAll<HTMLElement>('.scroll')].map((place) => {
    const hint = document.createElement('p');
    hint.className = 'hint wider';
    hint.textContent = text;
    hint.hidden = true;
    place.before(hint);
    return { place, hint };
  });
  const update = () => {
    for (const { place, hint } of places) hint.hidden = place.scrollWidth <= place.clientWidth;
  };
  addEventListener('resize', update);
  // What is folded has no width until it is opened.
  for (const details of document.querySelectorAll('details'))
    details.addEventListener('toggle', update);
  update();
}
