import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** One thing that a menu offers. */
interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What comes of it, in a few words. */
  readonly hint?: string | undefined;
}

interface MenuButtonProps<Id extends string> {
  readonly label: ComponentChildren;
  readonly items: readonly MenuItem<Id>[];
  readonly isDisabled?: boolean;
  /** On which side of the button the menu opens. */
  readonly opens?: 'above' | 'below';
  readonly onChoose: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at < last ? at + 1 : 0),
  ArrowUp: (at, last) => (at > 0 ? at - 1 : last),
  Home: () => 0,
  End: (_, last) => last,
};

/** The arrow keys, Home and End go from item to item. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  items[step(items.indexOf(document.activeElement as HTMLElement), items.length - 1)]?.focus();
}

/** A button that opens a menu. Esc, Tab and a click elsewhere close it; the focus then goes back. */
export function MenuButton<Id extends string>({
  label,
  items,
  isDisabled = false,
  opens = 'above',
  onChoose,
}: MenuButtonProps<Id>) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu-button"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // The key closes the menu and not the popup that it is in.
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="action"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={isDisabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
        <span class="caret" aria-hidden="true" />
      </button>
      <div ref={menu} id={id} role="menu" class={`menu ${opens}`} tabIndex={-1} hidden={!isOpen} onKeyDown={moveFocus}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              onChoose(item.id);
            }}
          >
            {item.label}
            {item.hint && <span class="hint">{item.hint}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
