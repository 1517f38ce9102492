import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** One thing that a menu offers. */
export interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What comes of it, in a few words. */
  readonly hint?: string | undefined;
}

/** Ways of doing what the menu's items do, one of them chosen. */
export interface MenuChoice<Way extends string> {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly ways: readonly { readonly id: Way; readonly label: string }[];
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}

interface MenuButtonProps<Id extends string, Way extends string> {
  readonly label: ComponentChildren;
  readonly items: readonly MenuItem<Id>[];
  readonly choice?: MenuChoice<Way> | undefined;
  readonly isDisabled?: boolean;
  /** On which side of the button the menu opens. */
  readonly opens?: 'above' | 'below';
  readonly onChoose: (id: Id) => void;
}

interface OpenerProps {
  /** Of the menu. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

const ITEMS = '[role^="menuitem"]';

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
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEMS)];
  const focused = items.findIndex((item) => item === document.activeElement);
  items[step(focused, items.length - 1)]?.focus();
}

/** The button of a menu; the arrow keys open it too. */
function Opener({ id, label, isOpen, isDisabled, onOpen, button }: OpenerProps) {
  return (
    <button
      ref={button}
      type="button"
      class="action"
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-controls={id}
      disabled={isDisabled}
      onClick={() => onOpen(!isOpen)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        onOpen(true);
      }}
    >
      {label}
      <span class="caret" aria-hidden="true" />
    </button>
  );
}

/** Whether a menu is open, with the focus in its first item when it is. `close` gives the focus back to its button. */
function useMenu() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.scrollIntoView({ block: 'nearest' });
    menu.current?.querySelector<HTMLElement>(ITEMS)?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent & { readonly currentTarget: HTMLElement }): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The key closes the menu and not the popup that it is in.
    event.preventDefault();
    close();
  };
  return { isOpen, setOpen, close, button, menu, onFocusOut, onKeyDown };
}

/** Its ways, one of them ticked; choosing one leaves the menu open. */
function Ways<Way extends string>({ label, ways, chosen, onChoose }: MenuChoice<Way>) {
  return (
    <div role="group" aria-label={label} class="ways">
      {ways.map((way) => (
        <button
          key={way.id}
          type="button"
          role="menuitemradio"
          aria-checked={way.id === chosen}
          tabIndex={-1}
          onClick={() => onChoose(way.id)}
        >
          {way.label}
        </button>
      ))}
    </div>
  );
}

/** A button that opens a menu. Esc, Tab and a click elsewhere close it; the focus then goes back. */
export function MenuButton<Id extends string, Way extends string = never>({
  label,
  items,
  choice,
  isDisabled = false,
  opens = 'above',
  onChoose,
}: MenuButtonProps<Id, Way>) {
  const id = useId();
  const { isOpen, setOpen, close, button, menu, onFocusOut, onKeyDown } = useMenu();
  return (
    <div class="menu-button" onFocusOut={onFocusOut} onKeyDown={onKeyDown}>
      <Opener id={id} label={label} isOpen={isOpen} isDisabled={isDisabled} onOpen={setOpen} button={button} />
      <div ref={menu} id={id} role="menu" class={`menu ${opens}`} tabIndex={-1} hidden={!isOpen} onKeyDown={moveFocus}>
        {choice && <Ways {...choice} />}
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
