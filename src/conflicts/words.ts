import type { Word } from '../model/article.ts'

const FUNCTION_WORDS = new Set((
  'a an the this that these those his her its their our my your some any each every all both other such same own '
  + 'he she it they we i you him them us me who whom whose which what there here where when while as than then '
  + 'and or but nor so if because although though until unless since before after during '
  + 'of in on at by for from to with without into onto about over under between among against through within across per via toward towards upon '
  + 'is are was were be been being am has have had having do does did will would shall should can could may might must '
  + 'also just only even still already now very more most much many too not up out off down again s t mr mrs ms dr'
).split(' '))

/** Words that hold a sentence together and say nothing about what it is about. */
export const isFunctionWord = (word: Word): boolean => FUNCTION_WORDS.has(word.key)
