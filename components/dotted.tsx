import { Fragment } from 'preact';

/** What more is known of something: each part behind a dot, in its own direction; parts that are not known are left out. */
export function Dotted({ parts }: { readonly parts: readonly (string | null)[] }) {
  const known = parts.filter((part) => part !== null && part !== '');
  return (
    <>
      {known.map((part) => (
        <Fragment key={part}>
          {' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
