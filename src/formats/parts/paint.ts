/** What a stretch of text is, not how it looks: `conflict` contradicts another telling, `other` is only told otherwise, `own` is a fact of one source alone; of a word diff, what is `removed` and `added`. */
export type Style = 'differ' | 'agree' | 'unique' | 'variant' | 'label' | 'strong' | 'faint' | 'conflict' | 'other' | 'own' | 'removed' | 'added'

/** How styles look in one place: as escape sequences, or as signs around the text where there are none. */
export interface Paint {
  style(style: Style, text: string): string
  /** Put before and after a marked stretch. */
  signs: Partial<Record<Style, [before: string, after: string]>>
}

/** As in a word diff of git, in colours too: words that are gone among words that are new cannot be told apart by underlining. */
export const DIFF_SIGNS: Paint['signs'] = { removed: ['[-', '-]'], added: ['{+', '+}'] }

/** No colours: marked words stand between asterisks or underscores, as in plain mail. */
export const PLAIN: Paint = { style: (_, text) => text, signs: { conflict: ['*', '*'], other: ['_', '_'], ...DIFF_SIGNS } }
