import { expect, test } from 'vitest'
import { foldWord } from '../../src/text/fold.ts'

const PAIRS = `defence/defense offence/offense licence/license colour/color colours/colors coloured/colored behaviour/behavior labour/labor neighbours/neighbors neighbouring/neighboring favourite/favorite
honour/honor honourable/honorable harbour/harbor humour/humor armoured/armored endeavour/endeavor unfavourable/unfavorable rumours/rumors centre/center centres/centers centred/centered theatre/theater
metre/meter kilometres/kilometers litre/liter fibre/fiber calibre/caliber organise/organize organised/organized organisation/organization recognising/recognizing realise/realize criticised/criticized
privatisation/privatization analyse/analyze paralysed/paralyzed travelled/traveled travelling/traveling traveller/traveler cancelled/canceled labelled/labeled modelling/modeling signalled/signaled fuelled/fueled
counsellor/counselor marvellous/marvelous jewellery/jewelry programme/program grey/gray tyre/tire cheque/check plough/plow aluminium/aluminum sceptical/skeptical sceptic/skeptic mould/mold storey/story
ageing/aging judgement/judgment enquiry/inquiry practise/practice catalogue/catalog dialogue/dialog anaesthetic/anesthetic paediatric/pediatric haemorrhage/hemorrhage leukaemia/leukemia foetus/fetus
manoeuvre/maneuver encyclopaedia/encyclopedia skilful/skillful fulfil/fulfill enrol/enroll instalment/installment whilst/while towards/toward learnt/learned burnt/burned adviser/advisor artefact/artifact
per-cent/percent co-operation/cooperation e-mail/email moustache/mustache pyjamas/pajamas draught/draft worshipped/worshiped councillor/councilor dialled/dialed duelled/dueled`.split(/\s+/).map((pair) => pair.split('/'))

test.each(PAIRS)('%s and %s are one word', (british, american) => {
  expect(foldWord(british!)).toBe(foldWord(american!))
})

test.each([['four', 'for'], ['prize', 'prise'], ['filling', 'filing'], ['size', 'sise'], ['called', 'caled'], ['rise', 'rize'], ['tour', 'tor'], ['polled', 'poled'], ['us', 'US']])('%s and %s are two words', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other))
})

test('a word of a hundred thousand letters is folded in no time', () => {
  for (const letter of ['a', 'l', 'z', 'é']) expect(foldWord(letter.repeat(100_000)).length).toBe(100_000)
})
