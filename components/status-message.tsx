interface StatusMessageProps {
  readonly heading: string;
  readonly more?: string;
  /** The one thing that helps, if there is one. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly isBusy?: boolean;
}

/** What to know when there is no list to show, and what to do about it. */
export function StatusMessage({ heading, more, action, isBusy = false }: StatusMessageProps) {
  return (
    <section class="status" role="status" aria-busy={isBusy}>
      <h2>{heading}</h2>
      {more && <p>{more}</p>}
      {isBusy && <div class="skeleton" aria-hidden="true" />}
      {action && (
        <button type="button" class="action" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
