/** Something that a script of this page makes of what the site wrote. */
interface Change {
  /** Makes it, on a page that is as the site wrote it; returns what takes it back. */
  readonly make: () => () => void;
}

const changes: Change[] = [];
let takeBack: (() => void)[] = [];

/** Makes a change now, and again whenever the page was given back to how the site wrote it and has come anew. */
function keepChange(make: Change['make']): void {
  changes.push({ make });
  takeBack.push(make());
}

/** Gives the page back to how the site wrote it. */
export function takeBackChanges(): void {
  for (const undo of takeBack.splice(0).reverse()) undo();
}

/** Lets the page come anew, between taking the changes back and making them again. */
export function renewBetween(renew: () => void): void {
  takeBackChanges();
  renew();
  takeBack = changes.map(({ make }) => make());
}

/** Fills what is a script's alone now, and again whenever the page has come anew: there is nothing to take back. */
export function keepFilled(fill: () => void): void {
  keepChange(() => {
    fill();
    return () => {};
  });
}
