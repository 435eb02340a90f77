/** A paragraph style of a Word file, as far as headings go. */
interface WordStyle {
  readonly name: string;
  readonly basedOn: string;
  /** From 0; null where the style says nothing of its own. */
  readonly outlineLevel: number | null;
}

const DEEPEST_HEADING = 6;
/** Styles that build on each other in a circle end here. */
const LONGEST_CHAIN = 20;

/**
 * mammoth's mappings for a district's own styles: one that builds on a heading, or has an outline level, is a heading
 * of that level, as Word's navigation pane shows it. mammoth knows Word's own headings by name. Takes `styles.xml`.
 */
export function headingMappings(stylesXml: string): readonly string[] {
  const styles = new Map<string, WordStyle>();
  // Cut at the ends: a pattern from start to end would take for ever on a file without ends.
  for (const part of stylesXml.split('</w:style>')) {
    const style = part.slice(Math.max(0, part.lastIndexOf('<w:style ')));
    const tag = style.slice(0, style.indexOf('>'));
    if (attributeOf(tag, 'type') === 'paragraph') styles.set(attributeOf(tag, 'styleId'), styleOf(style));
  }
  return [...styles.keys()].flatMap((id) => {
    const level = levelOf(styles, id);
    // mammoth's selectors take plain names only.
    return level !== null && /^[A-Za-z][\w-]*$/.test(id) ? [`p.${id} => h${level}:fresh`] : [];
  });
}

function styleOf(content: string): WordStyle {
  const value = (tag: string): string =>
    attributeOf(new RegExp(`<w:${tag}\\s[^>]*>`).exec(content)?.[0] ?? '', 'val');
  const outline = value('outlineLvl');
  return {
    name: value('name'),
    basedOn: value('basedOn'),
    outlineLevel: outline === '' ? null : Number(outline),
  };
}

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\bw:${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** From 1; null for a style of body text. */
function levelOf(styles: ReadonlyMap<string, WordStyle>, id: string): number | null {
  let style = styles.get(id);
  for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
    const named = /^heading ([1-6])$/i.exec(style.name)?.[1];
    const level = style.outlineLevel === null ? Number(named ?? 0) : style.outlineLevel + 1;
    if (style.outlineLevel !== null || named !== undefined)
      return level >= 1 && level <= DEEPEST_HEADING ? level : null;
    style = styles.get(style.basedOn);
  }
  return null;
}
