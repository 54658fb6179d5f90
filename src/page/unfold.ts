/** Opens what is folded away while the page is printed, since paper cannot be opened. */
export function unfoldForPrint(): void {
  const folded = () => [...document.querySelectorAll('details')].filter(({ open }) => !open);
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = folded();
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
