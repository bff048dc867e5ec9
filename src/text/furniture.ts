import { isDateLine } from './date-lines.ts'

/*
 * What a page has around its article and a reader copies along: buttons, labels, teasers. Only whole lines count: in a sentence the same
 * words may be part of the report.
 */

/** Buttons and labels, in small letters. */
const BUTTONS = `share|share this|share this article|share this story|share article|share full article|share on facebook|share on twitter|share on x|share via email|share on whatsapp|save|save article|save for later|print|print this|print article|email|email this|copy link|link copied|copied
comment|comments|view comments|leave a comment|show comments|post a comment|join the conversation|have your say|get in touch|advertisement|skip advertisement|advertisement - scroll to continue|advertising|advertorial|sponsored|sponsored content|promoted
story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after ad|continue reading|continue reading the main story|skip to content|skip to main content|skip ad|close|loading|more|exclusive|breaking|breaking news|live|developing story|just in
suggest a correction|report a correction|report an error|report a typo|report this ad|listen|listen to article|listen to this article|listen to story|watch|watch now|watch live|watch video|play video|video|gallery|image gallery|view gallery|view image in fullscreen|in pictures|open image in gallery
follow|follow us|follow us on|subscribe|subscribe now|sign in|log in|register|newsletter|newsletters|bookmark|gift this article|give this article|add us on google|make us preferred on google|make us your preferred source on google|preferred source|for immediate release|embargoed|notes to editors
facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|pinterest|messenger|bluesky|threads|flipboard|tumblr|news|sport|sports|world|business|politics|opinion|analysis|obituary|obituaries|feature|features|explainer|markets|technology|science & environment|health|education|home|local news|uk news|us news|world news|europe|africa|asia`
/** Heads of lists of other stories or of subjects, in small letters. */
const TEASERS = `related|related topics|related articles|related stories|related content|related news|related links|related internet links|related coverage|more on this story|more on this|more from this section|more stories|more news|more like this|read more|read also|read next|also read|see also|most read|most popular|most viewed|most shared|trending|trending now|trending stories
top stories|latest|latest news|latest stories|featured stories|featured|editor's picks|editors' picks|recommended|recommended for you|recommended stories|recommended reading|you may also like|you might also like|you may like|don't miss|must read|popular|topics|tags|in this story|explore more|explore more on these topics|see more on|around the web|from around the web|more from|what to read next|up next`

/** Characters of the longest notice. */
const LONGEST = 160

let buttons: Set<string> | undefined
let teasers: Set<string> | undefined

const READING_TIME = /^(?:\d{1,3}[- ]?min(?:ute)?s?(?:[- ]read)?|(?:Reading|Read|Listening) time:?\s.{1,20}|Listen to (?:this )?article\b.{0,60})$/i
const AGO = /^(?:(?:first |last )?(?:published|updated|posted|modified)?:?\s?(?:about |just )?(?:\d{1,2}|an?|one|two|three|four|five)\s?(?:s|m|h|d|hrs?|mins?|minutes?|hours?|days?|weeks?) ago[\s,|·•–-]*){1,2}$/i
/** `@annreed`, `ann.reed@post.example`, `87 comments`. */
const HANDLE = /^(?:@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\d{1,5} (?:comments?|shares?|likes?|views?)|#\w{2,30})$/
const PICTURE_CREDIT = /^(?:Image|Picture|Photo|Video|Media) (?:source|credit|copyright)s?(?:,|:)\s?.{2,80}$|^(?:Credits?|Pic|Pics|Photos?|Pictures?|Images?) ?: ?[@A-Z]\S{1,30}(?: (?:via|for|and|\/|[@A-Z]\S{0,30})){0,5}$/
const AGENCY_PICTURE = /^(?:(?:AFP|AP|EPA|PA|Reuters|REUTERS|[A-Z][a-z]+ [A-Z][a-z]+\/\w+) (?:via|\/) )?(?:Getty Images|Getty|Shutterstock|iStock|Alamy|Alamy Stock Photo|PA Media|PA Wire|PA Images|AP Photo|Rex Features|SWNS|Reuters|EPA|AFP|AP|PA)$/
const NOTICE = /^(?:(?:With|With additional) (?:reports?|inputs?|files|agency inputs|reporting|additional reporting) (?:from|by)\s|\(With (?:inputs|reports|files) from\s[^()]{2,60}\)|Translated (?:from [A-Z][a-z]+ )?by\s|Reporting from [A-Z][a-z]+|By our (?:own )?(?:\w+ ){0,2}(?:correspondents?|reporters?|staff)\b|by: [A-Z]|(?:ALSO |Also )?READ(?: MORE| ALSO)?\s?:|ALSO READ\b|More about [A-Z]|See more on:|Leer en español$|Read in (?:Spanish|English|app)$|SOURCE:? [A-Z][\w .,&'’-]{1,60}$|(?:Media |Press )?Contacts?:\s|(?:Tags|Topics|Filed under|Keywords|Categories):\s|Get (?:our|the|all)\b.{0,60}\b(?:newsletter|inbox|app)\b|Download (?:our|the) .{0,40}\bapp\b|Your information is being handled|Article continues\b|Continue reading\b)/

/** Whether a line that stands alone is a button, a label or a notice of the page. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST && (namesNoOutlet(line) || isDateLine(line) || isPictureAgency(line) || NOTICE.test(line))
}

/** Whether such a line can never say whose the article is: `SHARE`, `Image source, Reuters`. */
export function namesNoOutlet(line: string): boolean {
  if (line.length > LONGEST) return false
  buttons ??= new Set(BUTTONS.split(/[|\n]/))
  return buttons.has(bareOf(line)) || isTeaserHead(line) || READING_TIME.test(line) || AGO.test(line) || HANDLE.test(line) || PICTURE_CREDIT.test(line)
}

/** Whether a line heads a list of other stories: `More on this story`. */
export function isTeaserHead(line: string): boolean {
  teasers ??= new Set(TEASERS.split(/[|\n]/))
  return line.length < 40 && teasers.has(bareOf(line))
}

/** Whether a line names nothing but who sells the picture above it: its text follows. */
export const isPictureAgency = (line: string): boolean => line.length < 50 && AGENCY_PICTURE.test(line)

/** In small letters, without a count in brackets and what closes it. */
const bareOf = (line: string): string => (line.length > 60 ? '' : line.toLowerCase().replaceAll('’', "'").replace(/\s?\(?\d{0,5}\)?\s?[.…:>»]*$/, ''))
