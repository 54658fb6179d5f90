import type { FormWords } from './data.js';

/** The parts of the page that show the files. */
interface Places {
  readonly list: HTMLElement;
  /** Where it is said what became of files that were given. */
  readonly said: HTMLElement;
  /** Where files are chosen. */
  readonly input: HTMLInputElement;
}

/** The files that were given to the page, in their order, with a list of them that they can be taken out of. */
export class Files {
  private readonly given = new Map<string, Uint8Array>();

  constructor(
    private readonly places: Places,
    private readonly words: FormWords,
    private readonly changed: () => void,
  ) {}

  /** Adds files; one of a name that is there already takes its place, which is said, as is what cannot be read. */
  async add(files: Iterable<File>): Promise<void> {
    const [replaced, unread]: [string[], string[]] = [[], []];
    for (const file of [...files]) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        if (this.given.has(file.name)) replaced.push(file.name);
        this.given.set(file.name, bytes);
      } catch {
        unread.push(file.name);
      }
    }
    const say = (words: string, names: readonly string[]) =>
      names.length > 0 ? [words.replace('{names}', names.join(', '))] : [];
    const { said, input } = this.places;
    said.textContent = [
      ...say(this.words.replaced, replaced),
      ...say(this.words.unread, unread),
    ].join(' ');
    // The same file can be chosen again, after it was taken out or changed.
    input.value = '';
    this.show();
  }

  get names(): string[] {
    return [...this.given.keys()];
  }

  get contents(): Record<string, Uint8Array> {
    return Object.fromEntries(this.given);
  }

  private show(): void {
    this.places.list.replaceChildren(...this.names.map((name) => this.item(name)));
    this.changed();
  }

  private item(name: string): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.words.remove;
    button.setAttribute('aria-label', `${this.words.remove} ${name}`);
    button.addEventListener('click', () => {
      this.given.delete(name);
      this.show();
      const [next = this.places.input] = this.places.list.querySelectorAll('button');
      next.focus();
    });
    item.append(name, ' ', button);
    return item;
  }
}
