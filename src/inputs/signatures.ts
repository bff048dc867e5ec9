import { ExpectedError } from '../model/errors.ts'

/** First bytes of files that are no text, or whose text is packed or marked up; as Latin-1, zeros left out. */
const SIGNATURES: [start: string, kind: string][] = [
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0', 'an office document of the old kind, or one with a password'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7-zip archive'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'a picture or a recording'],
  ['ID3', 'a recording'],
  ['\x7fELF', 'a program'],
]

/** Says by name what a file is that is no plain text. */
export function refuseKnown(head: string): void {
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known && looksPacked(known[0], head)) throw new ExpectedError(`is ${known[1]}: save the article as plain text`)
}

/** An article may begin with `RIFF` or `ID3`, but no article has control bytes near its start. */
const looksPacked = (signature: string, head: string): boolean => !/^[A-Z]\w+$/.test(signature) || /[\0-\x08\x0e-\x1f]/.test(head.slice(0, 512))
