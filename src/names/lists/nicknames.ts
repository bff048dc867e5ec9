import { lazyMap } from './list.ts'

/** Short and pet forms of given names: `short = the names it may stand for`. */
const nicknames = lazyMap(`
abe=abraham
al=albert alfred alan alexander
alex=alexander alexandra alejandro alexandria
alec=alexander
andy=andrew andreas
angie=angela
annie=ann anne anna
art=arthur
barb=barbara
bart=bartholomew
becky=rebecca
ben=benjamin benedict benyamin
benny=benjamin
bernie=bernard
bert=albert robert herbert
beth=elizabeth
betsy=elizabeth
betty=elizabeth
bibi=benjamin binyamin
bill=william
billy=william
bob=robert
bobby=robert
brad=bradley
cathy=catherine
charlie=charles
chas=charles
chris=christopher christine christina christian
chuck=charles
cindy=cynthia
cliff=clifford
dan=daniel
danny=daniel
dave=david
deb=deborah debra
debbie=deborah debra
denny=dennis
dick=richard
don=donald
donnie=donald
doug=douglas
drew=andrew
ed=edward edwin edmund edgar
eddie=edward edwin
ernie=ernest
fran=frances francis
frank=francis franklin
fred=frederick alfred
freddie=frederick
gabby=gabrielle
gene=eugene
geoff=geoffrey
gerry=gerald gerard
ginny=virginia
greg=gregory
hal=harold henry
hank=henry
harry=harold henry
herb=herbert
jack=john
jackie=jacqueline
jake=jacob
jamie=james
jeff=jeffrey geoffrey
jen=jennifer
jenny=jennifer
jerry=gerald jerome jerrold jeremiah
jim=james
jimmy=james
jo=joanna joanne
joe=joseph
joey=joseph
johnny=john
jon=jonathan john
josh=joshua
kate=katherine catherine kathryn
kathy=katherine kathleen kathryn
katie=katherine kathleen kathryn
ken=kenneth
kenny=kenneth
kim=kimberly
kit=christopher
larry=lawrence
len=leonard
leo=leonard leopold
liz=elizabeth
lou=louis louise
maggie=margaret
mandy=amanda
marty=martin
matt=matthew
max=maxwell maximilian
meg=margaret
mel=melvin
mick=michael
mickey=michael
mike=michael
mitch=mitchell
nan=nancy
nat=nathaniel nathan
nate=nathan nathaniel
ned=edward
nick=nicholas nicolas
norm=norman
pam=pamela
pat=patrick patricia
patty=patricia
peg=margaret
peggy=margaret
pete=peter
phil=philip phillip
ray=raymond
rich=richard
rick=richard eric frederick
ricky=richard
rob=robert
robbie=robert
rod=rodney roderick
ron=ronald
ronnie=ronald
rudy=rudolph
russ=russell
sally=sarah
sam=samuel samantha
sandy=sandra alexander
sasha=alexander alexandra aleksandr
steph=stephanie
steve=steven stephen
stu=stuart stewart
sue=susan
susie=susan
tad=thaddeus
ted=theodore edward
terry=terence theresa
theo=theodore
tim=timothy
toby=tobias
tom=thomas
tommy=thomas
tony=anthony antonio
trish=patricia
val=valerie
vic=victor
vicky=victoria
vince=vincent
vlad=vladimir
walt=walter
wes=wesley
will=william
zach=zachary
zack=zachary
`)

/** Spellings of one given name, across languages and transliterations. */
const spellings = [
  'alexander aleksandr alexandr oleksandr aleksander', 'alexei aleksei alexey aleksey', 'andrei andrey', 'ann anne', 'brian bryan', 'carl karl', 'catherine katherine kathryn katharine', 'cathy kathy', 'deborah debra',
  'dmitry dmitri dmitriy', 'eric erik', 'geoffrey jeffrey', 'jon john', 'lawrence laurence', 'marc mark', 'mikhail michail', 'mohammed mohamed muhammad mohammad mohamad muhammed', 'moammar muammar moamer', 'nicholas nicolas nikolas',
  'philip phillip', 'sara sarah', 'sergei sergey serhii serhiy', 'stephen steven', 'stewart stuart', 'theresa teresa', 'usama osama', 'vladimir volodymyr', 'yulia yuliya julia', 'yuri yury', 'yousef youssef yusuf', 'hussein hussain husain', 'ahmed ahmad', 'abdullah abdallah',
  'hasan hassan', 'khaled khalid', 'omar umar', 'said saeed', 'binyamin benjamin benyamin', 'shaun sean shawn', 'alan allan allen', 'neil neal', 'graham graeme', 'iain ian', 'isabel isabelle', 'jeffery jeffrey', 'elizabeth elisabeth', 'michele michelle', 'kirsten kirstin', 'kristen kristin',
]

let groups: Map<string, Set<string>> | undefined

/** The names that a given name may be another form of, itself among them. */
export function fullForms(given: string): Set<string> {
  groups ??= readGroups()
  return groups.get(given) ?? new Set([given])
}

/** Whether the first is a short or pet form of the second. */
export const isShort = (short: string, name: string): boolean => nicknames().get(short)?.split(' ').includes(name) ?? false

function readGroups(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>()
  const add = (name: string, forms: string[]) => map.set(name, new Set([...(map.get(name) ?? [name]), ...forms]))
  for (const [short, full] of nicknames()) add(short, full.split(' '))
  for (const line of spellings) for (const name of line.split(' ')) add(name, line.split(' '))
  return map
}
