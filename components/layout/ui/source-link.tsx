interface Props {
  readonly href: string;
  readonly children: string;
}

/** A link away from the site: opened as it is, without telling the other side where the reader came from. */
export function SourceLink({ href, children }: Props) {
  return (
    <a href={href} rel="noreferrer noopener external" className="wrap-anywhere">
      {children}
    </a>
  );
}
