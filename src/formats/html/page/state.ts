/** What is shown, as it stands in the address: a link shows the same. */
export interface State {
  verdict: string[]
  source: string
  kind: string
  speaker: string
  conflict: string
  /** What is searched for. */
  q: string
  /** Ids of the sources that stand side by side. */
  columns: string[]
  /** A sentence that is lit up, or a section. */
  at: string
  /** A column of the facts, with a minus for the other direction. */
  sort: string
}

type Listener = (state: State, before: State) => void

export interface Store {
  get(): State
  change(patch: Partial<State>): void
  follow(listener: Listener): void
}

/** Keeps the state and the address alike, and tells everybody who follows. */
export function makeStore(defaults: State): Store {
  const listeners: Listener[] = []
  let state = readFragment(location.hash, defaults)
  const set = (next: State) => {
    const before = state
    state = next
    for (const listener of listeners) listener(state, before)
  }
  addEventListener('hashchange', () => set(readFragment(location.hash, defaults)))
  return {
    get: () => state,
    change(patch) {
      const next = { ...state, ...patch }
      history.replaceState(null, '', `#${writeFragment(next, defaults)}`)
      set(next)
    },
    follow: (listener) => void listeners.push(listener),
  }
}

/** `#verdict=differ&q=ferry`; a fragment that names nothing but a place, `#s1.4`, is that place. */
function readFragment(hash: string, defaults: State): State {
  const fragment = hash.slice(1)
  if (!fragment.includes('=')) return { ...defaults, at: fragment }
  const given = new URLSearchParams(fragment)
  const text = (name: keyof State) => given.get(name) ?? (defaults[name] as string)
  const list = (name: 'verdict' | 'columns') => given.get(name)?.split(',') ?? defaults[name]
  return {
    verdict: list('verdict'), source: text('source'), kind: text('kind'), speaker: text('speaker'), conflict: text('conflict'), q: text('q'),
    columns: list('columns'), at: text('at'), sort: text('sort'),
  }
}

/** What is as it was at first is left out. */
function writeFragment(state: State, defaults: State): string {
  const changed = (Object.keys(state) as (keyof State)[]).filter((name) => String(state[name]) !== String(defaults[name]))
  const parts = changed.map((name) => `${name}=${encodeURIComponent(String(state[name])).replaceAll('%2C', ',')}`)
  return parts.join('&')
}
