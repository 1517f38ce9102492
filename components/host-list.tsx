interface HostListProps {
  readonly hosts: readonly string[];
  /** The id of what the list is called. */
  readonly labelledBy?: string;
  /** What the button of each site says, and its whole name for a screen reader. */
  readonly label: string;
  readonly labelOf: (host: string) => string;
  readonly onTakeOut: (host: string) => void;
}

/** Sites that were chosen for something, each with a button that takes it out. */
export const HostList = ({ hosts, labelledBy, label, labelOf, onTakeOut }: HostListProps) => (
  <ul class="sites" aria-labelledby={labelledBy}>
    {hosts.map((host) => (
      <li key={host}>
        <bdi>{host}</bdi>
        <button type="button" class="action" aria-label={labelOf(host)} onClick={() => onTakeOut(host)}>
          {label}
        </button>
      </li>
    ))}
  </ul>
);
