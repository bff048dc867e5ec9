import type { PageElement } from './nodes.ts'

/** Words of class names, ids and labels that say what a part is for, if it is not for the report. */
const CLUTTER = new Set(('ad ads adbox advert advertisement advertising adslot adunit adsense dfp gpt mpu leaderboard outbrain taboola teads sponsor sponsored sponsorship '
  + 'related relatedposts recommended recommendations recommendation recirc recirculation readmore mostread trending promo promos promotion promobox crosssell upsell '
  + 'newsletter newsletters signup subscribe subscription subscriptions registration donate donation donations membership cookie cookies cookiebar consent gdpr cmp onetrust didomi privacy '
  + 'share sharing sharebar sharedaddy addthis addtoany social socials follow comment comments commenting disqus livefyre respond replies discussion '
  + 'breadcrumb breadcrumbs nav navbar navigation menu sidebar rail sidenav pagination pager paginator toolbar masthead topbar ticker '
  + 'video player podcast footer colophon copyright legal popup modal overlay lightbox dialog toast snackbar interstitial paywall regwall poll quiz survey voting rating ratings '
  + 'print skip skiplink screenreader sronly offscreen tooltip bio aboutauthor authorbio app apps download weather stocks horoscope puzzles games jobs classifieds shop shopping deals').split(' '))

/** Two words together that are none of it alone. */
const PAIRS = /\b(?:read (?:more|also|next)|also read|more (?:on|from|stories|news|articles|like)|most (?:read|popular|viewed|shared)|see also|you may|sign up|author (?:bio|box|info|card|profile|about)|about (?:the )?author|visually hidden|screen reader|sr only|a11y hidden|hidden visually|next (?:story|article|post)|prev(?:ious)? (?:story|article|post)|(?:story|article|post) nav|push notification|web push|rich link|link box|top stories|latest news|key events nav|support us|back to top|jump to)\b/

/** `has-sidebar`, `with-ads`, `comments-open` tell of a page that has such a part, `tag-cookies` of what an article is about. */
const TELLS_OF = /^(?:has|have|with|without|no|is|not|tag|category|cat|topic|type|status|format|single|page|theme|skin|layout|template|js|no)$|^(?:open|closed|enabled|disabled|allowed|on|off|free|visible|active|loaded)$/

const wordsOf = (token: string): string[] => token.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter(Boolean)

/** The name by which an element is no part of the report, in small letters; null if none says so. A guess: what holds the report may be named so too. */
export function clutterName(element: PageElement): string | null {
  for (const name of namesOf(element)) {
    const words = wordsOf(name)
    if (words.length > 6 || words.some((word, i) => TELLS_OF.test(word) && (i === 0 || i === words.length - 1))) continue
    if (words.some((word) => CLUTTER.has(word)) || PAIRS.test(words.join(' '))) return words.filter((word) => !/\d/.test(word)).join(' ')
  }
  return null
}

/** Readers' comments may be longer than the report. */
export const isComments = (name: string): boolean => /\b(?:comments?|commenting|disqus|livefyre|respond|replies|discussion)\b/.test(name)

const ATTRIBUTES = ['id', 'data-testid', 'data-component', 'data-component-name', 'data-module', 'data-type', 'data-widget', 'aria-label', 'name']

function namesOf(element: PageElement): string[] {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).slice(0, 30)
  return [...classes, ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')].filter(Boolean)
}

const TAGS = new Set('title script style noscript template iframe frame object embed button input select textarea option svg canvas video audio map nav dialog menu amp-ad amp-embed amp-sidebar amp-consent amp-social-share amp-list amp-user-notification amp-sticky-ad amp-lightbox amp-analytics amp-auto-ads amp-iframe amp-web-push amp-web-push-widget amp-subscriptions-dialog amp-next-page'.split(' '))
const ROLES = new Set('navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist tooltip'.split(' '))

/** Whether an element is by its own nature no text of the report. */
export const isNeverText = (element: PageElement): boolean => TAGS.has(element.localName)

export const isAside = (element: PageElement): boolean =>
  element.localName === 'aside' || element.localName === 'footer' || ROLES.has(element.getAttribute('role') ?? '')

export function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.getAttribute('aria-modal') === 'true'
    || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}
