import { startCaption } from './caption.ts'
import { startChoice } from './choice.ts'
import { startColumns } from './columns.ts'
import { $, $$, words } from './dom.ts'
import { startFilters } from './filters.ts'
import { makeGo } from './go.ts'
import { startKeys } from './keys.ts'
import { startLight } from './light.ts'
import { startLinks } from './links.ts'
import { startRibbons } from './ribbons.ts'
import { startSaving } from './save.ts'
import { startSorting } from './sort.ts'
import { makeStore } from './state.ts'
import { startSteps } from './steps.ts'
import { startStrips } from './strips.ts'

const verdicts = words($<HTMLElement>('#filters').dataset['only'])
const store = makeStore({
  verdict: verdicts.length ? verdicts : $$<HTMLInputElement>('#filters input[name=verdict]').map((box) => box.value),
  source: '', kind: '', speaker: '', conflict: '', q: '', at: '', sort: '',
  columns: words($<HTMLElement>('.columns').dataset['columns']),
})
const columns = startColumns(store)
startChoice(store, columns)
const light = startLight(store, columns)
startRibbons(columns, light)
startStrips(columns, light)
startCaption(store)
startFilters(store)
startSorting(store)
startKeys(store, columns)
startSaving()

const go = makeGo(store, columns)
startSteps(store, go)
startLinks(store, go)
