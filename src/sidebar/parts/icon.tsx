/** Lines in a 16 by 16 square; drawn, because not every computer's font has these signs. */
const LINES = {
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.9v.2',
  back: 'M10 3L5 8l5 5',
  forward: 'M6 3l5 5-5 5',
};

/** A small sign in the colour of the text around it. It says nothing to screen readers: the words beside it do. */
export function Icon({ name }: { readonly name: keyof typeof LINES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={LINES[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
