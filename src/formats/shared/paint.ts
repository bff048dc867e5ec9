/** What a stretch of text is, not how it looks. `mark` is what a reader should not overlook; `own` what one source alone has. */
export type Style = 'differ' | 'agree' | 'unique' | 'variant' | 'label' | 'strong' | 'faint' | 'mark' | 'own'

/** How styles look in one place: as escape sequences, or as signs around the text where there are none. */
export interface Paint {
  style(style: Style, text: string): string
  /** Put before and after a marked stretch. */
  signs: Partial<Record<Style, [before: string, after: string]>>
}

/** No colours: marked words stand between asterisks, as in plain mail. */
export const PLAIN: Paint = { style: (_, text) => text, signs: { mark: ['*', '*'] } }
