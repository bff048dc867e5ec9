export const $ = <E extends Element>(selector: string, root: ParentNode = document): E => root.querySelector<E>(selector)!
export const $$ = <E extends Element>(selector: string, root: ParentNode = document): E[] => [...root.querySelectorAll<E>(selector)]

/** An element with its attributes and what is in it; text is text. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

export const words = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? []

/** Numbers of the items that a sentence, a card, a quote or a band belongs to. */
export const itemsAt = (element: Element | null): string[] => words(element?.getAttribute('data-items') ?? '')

/** Where somebody has asked for less motion, nothing glides. */
export const glide = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

/** Calls once in a frame, however often it is asked. */
export function perFrame(run: () => void): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      run()
    })
  }
}
