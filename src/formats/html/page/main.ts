import { startColumns } from './columns.ts'
import { $, $$, words } from './dom.ts'
import { startFilters } from './filters.ts'
import { startCaption, startLight } from './light.ts'
import { startRibbons } from './ribbons.ts'
import { startSaving } from './save.ts'
import { startSorting } from './sort.ts'
import { startStrips } from './strips.ts'
import { makeStore } from './state.ts'
import { startWalking } from './walk.ts'

const verdicts = words($<HTMLElement>('#filters').dataset['only'])
const store = makeStore({
  verdict: verdicts.length ? verdicts : $$<HTMLInputElement>('#filters input[name=verdict]').map((box) => box.value),
  source: '', kind: '', speaker: '', conflict: '', q: '', at: '', sort: '',
  columns: words($<HTMLElement>('.columns').dataset['columns']),
})
const columns = startColumns(store)
const light = startLight(store, columns)
startRibbons(columns, light)
startStrips(columns, light)
startCaption(store)
startFilters(store)
startSorting(store)
startWalking(store, columns)
startSaving()
