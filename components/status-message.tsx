interface StatusMessageProps {
  readonly heading: string;
  readonly more?: string;
  /** Small print below what helps. */
  readonly hint?: string | null;
  /** What helps, the best first. */
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  readonly isBusy?: boolean;
}

/** What to know when there is no list to show, and what to do about it. */
export function StatusMessage({ heading, more, hint, actions = [], isBusy = false }: StatusMessageProps) {
  return (
    <section class="status" role="status" aria-busy={isBusy}>
      <h2>{heading}</h2>
      {more && <p>{more}</p>}
      {isBusy && <div class="skeleton" aria-hidden="true" />}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, run }) => (
            <button key={label} type="button" class="action" onClick={run}>
              {label}
            </button>
          ))}
        </div>
      )}
      {hint && <p class="hint">{hint}</p>}
    </section>
  );
}
