/** The files that were given to the page, in their order, with a list of them that they can be taken out of. */
export class Files {
  private readonly given = new Map<string, Uint8Array>();

  constructor(
    private readonly list: HTMLElement,
    private readonly remove: string,
    private readonly changed: () => void,
  ) {}

  /** Adds files; one of a name that is there already takes its place. */
  async add(files: Iterable<File>): Promise<void> {
    for (const file of files) this.given.set(file.name, new Uint8Array(await file.arrayBuffer()));
    this.show();
  }

  get names(): string[] {
    return [...this.given.keys()];
  }

  get contents(): Record<string, Uint8Array> {
    return Object.fromEntries(this.given);
  }

  private show(): void {
    this.list.replaceChildren(...this.names.map((name) => this.item(name)));
    this.changed();
  }

  private item(name: string): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.remove;
    button.setAttribute('aria-label', `${this.remove} ${name}`);
    button.addEventListener('click', () => {
      this.given.delete(name);
      this.show();
    });
    item.append(name, ' ', button);
    return item;
  }
}
