/** Given names that news of the world uses, folded; the everyday English ones first, then by language area. */
const FEMALE = `
abby abigail ada adele adriana agnes aileen alana alexandra alexandria alexis alice alicia alison allison alyssa amanda amber amelia amy ana
anastasia andrea angela angelica angelina angie anita ann anna anne annette annie april arlene ashlee ashley audrey autumn ava barbara beatrice
becky belinda bella bernadette bernice beth bethany betsy bettina betty beverly bianca bonnie brenda briana brianna bridget brittany brooke caitlin
caitlyn camilla camille candace candice cara carla carly carol carole caroline carolyn carrie cassandra cassie catherine cathy cecilia celeste celia
charlene charlotte chelsea cheryl chloe christa christina christine christy cindy claire clara claudia colleen connie constance cora corinne
courtney cristina crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra deirdre delia denise diana diane dianne
dolores dominique donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise elissa eliza elizabeth ella ellen
eloise elsa elsie emilia emily emma erica erika erin esther ethel eunice eva eve evelyn faith faye felicia felicity fiona flora florence frances
francesca freya gabriela gabriella gabrielle gail gayle geena gemma genevieve georgina geraldine gertrude gina ginger ginny gisele gladys glenda
gloria grace greta gretchen gwen gwendolyn hailey hannah harriet hayley hazel heather heidi helen helena henrietta hilary hilda hillary holly hope
ida imogen inga ingrid irene iris irma isabel isabella isabelle ivana ivanka ivy jackie jaclyn jacqueline jacqui jan jane janelle janet janice
janine jasmine jayne jean jeanette jeanne jemima jenna jennie jennifer jenny jeri jessica jill jillian jo joan joanna joanne jocelyn jodi jodie
johanna josephine joy joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlin kamala kara karen kari karin karla kate
katherine katharine cathi kathi kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kellie kelly kelsey kendra kerri kerry kiera kim kimberly kirsten kirstie
krista kristen kristi kristin kristina krystal kylie lacey lana lara laura lauren laurie leah leanne leigh lena leslie leticia lila lillian lily
linda lindsay lindsey lisa liz liza lois lola lora loretta lori lorna lorraine louisa louise lucia lucille lucinda lucy luisa lupita lydia lynda
lynn lynne mabel mackenzie maddie madeleine madeline madison maggie maisie mandy marcia margaret margarita margot maria mariah marianne marie
marilyn marina marion marissa marjorie marlene marsha martha mary maryanne matilda maud maura maureen maxine meg megan meghan melania melanie
melinda melissa melody mercedes meredith mia michaela michele michelle mildred millie mindy minnie miranda miriam moira mollie molly mona monica
morgan muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nicolette nina noelle nora norah noreen norma octavia olga
olive olivia paige pam pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis
pippa polly priscilla rachael rachel ramona raquel rebecca regina renata renee rhonda rita roberta robyn rochelle ronda rosa rosalind rosalyn
rosanna rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha savannah scarlett selena selma serena
shannon sharon shawna sheila shelby shelley sherry sheryl shirley sienna silvia simone siobhan sonia sonya sophia sophie stacey stacy stella
stephanie sue susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy tania tanya tara tasha tatiana teresa teri terri tess tessa
thelma theresa tiffany tina toni tonya tracey tracy trina trisha trudy valerie vanessa vera verna veronica vicki vicky victoria viola violet
virginia vivian viviana wanda wendy whitney wilma winifred winona yolanda yvette yvonne zara zoe aisha amina asma ayesha fatima fatma farah habiba
hala hanan huda khadija laila latifa layla leila malala maryam mina noor nour nadira rania reem samira shirin soraya yasmin zainab zaynab aarti
anjali anushka aparna deepika divya indira kavita lakshmi malini mamata meena meera mira nalini neha nikita nirmala nisha padma pooja pratibha priya
priyanka radha rekha rupa sangeeta sania shilpa smriti sneha sonali sunita sushma swati usha vandana benazir hasina jayalalithaa mayawati droupadi
akiko ayako emi haruka hiroko keiko kumiko mai mariko masako megumi michiko miho naoko noriko reiko sachiko sakura sayaka takako tomoko yoko yoshiko
yuko yuki yuriko geun-hye hye-jin ji-eun mei ling xiaoling yan ying-wen ying agata agnieszka aleksandra alena alina alla anca anja anna-maria
annalena annegret astrid beata birgit birgitta blanka brigitte carme carmen catarina chantal christiane claudine consuelo corina daniela danuta
dilma dolly dominika dorota dunja edita elzbieta emmanuelle erna esperanza ewa fabiola fernanda franziska frauke freja galina giorgia giovanna
giulia gro guadalupe gunilla halina hanna hege heike helga helle ilse ines inge ingeborg irina isabela jacinda jadranka jana janina jolanta josefina
judit julija kaja kajsa karolina katarina katalin kateryna katharina katja katrin ketevan khrystyna kirsti kolinda krystyna laetitia larissa
laurence leni lidia liliana lorena lotte lucie luciana ludmila luz lyudmila magda magdalena maia maite malgorzata manuela marcela mariana
marija marisol marta marzena mathilde mette milena mirela monika monique nadezhda nadiia natalya nathalie nicolet noemi oksana oleksandra olena
paloma paola patrizia pilar rocio rosario roza sabine sanna segolene sigrid silvana simona sinead sofia solveig sonja soledad stefania susana
svetlana sviatlana theodora tove ulrike ursula valentina valeria valeriya vesna veronique viktoria violeta virginie vlasta xiomara yekaterina yelena
yulia yuliya zeynep zsuzsanna zuzana abena adaeze adjoa akosua ama ameenah amma asha aminata awa bintou chiamaka chimamanda chinwe efua fatou
fatoumata folake funmilayo graca kehinde lindiwe makena mariam mbali ngozi nkosazana nomvula oluchi samia thandi thuli wangari winnie zanele zodwa
agnetha annika anneli benedicte caitriona ciara aoife niamh orla roisin saoirse grainne mairead eimear deirdra eilis fionnuala sile una
alessandra alberta antonietta antoinette bojana carola carolina dragana emanuela evgenia fabia fabiana fabienne flavia franca friederike frederica
gerda gorana gordana henrike ioana jamila jaroslava joelle josefa juliane julienne kamila karima karina khalida kristiane leona leonie livia
ljiljana lucienne marcella martina mattea michela michala mikaela milana mirka miroslava nasira pascale rafaela raphaela romana saida samuela
severine stanislava stefanie stephania sylvie tatjana viktoriya viktorija vladislava wilhelmina yevhenia zorana
kayleigh marit anneke maribel maeve cerys eilidh isla morag nkechi deepa katarzyna zofia chiara beatriz xochitl camila marva latoya shanice
lakeisha keisha kyla skye tilly trish
dorothea anneliese ximena aino siiri hannelore ute antje silke imke wiebke maike svenja liesbeth marijke femke sanne margriet elodie oceane manon
amelie aurelie cecile delphine sandrine mireille solange francoise odile ghislaine federica ilaria elisabetta raffaella ornella loredana antonella
donatella graziella mariangela graciela marisela yesenia maricela araceli begona itziar aitana joana grazyna bozena jadwiga urszula jitka lenka radka
zdenka marketa tereza zhanna lyubov ildiko eszter reka boglarka ileana ruxandra mihaela despina eleni katerina vasiliki ebru aysegul merve nilufer
sibel gulsen tugba tzipi ayelet zeinab rukmini shweta aishwarya sudha vidya ananya swapna padmini sarojini wambui njoki wanjiru achieng atieno akinyi
nyambura wairimu adaora ifeoma chioma nneka yewande temitope folasade aderonke thandeka busisiwe nokuthula hadiza leilani keziah sorcha catriona mhairi
ailsa kirsteen angharad bronwen lowri nerys marguerite rosalinda benita
`

const MALE = `
aaron abe abel abner abraham adam adrian alan albert alec alejandro alex alexander alfred alfredo allan allen alvin amos andre andrew andy angus
anthony antonio archie arnold arthur aubrey austin barack barney barry bart basil ben benedict benjamin bennie bernard bernie bert bill billy blake
bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce bud byron calvin cameron carl carlos carlton cary casey
cecil cedric chad charles charlie chase chester chip chris christian christopher chuck clarence clark claude clay clayton cliff clifford clint
clinton clive clyde cody colin conor connor conrad corey cornelius cory craig curt curtis cyril cyrus damian damien damon dan daniel danny darin
darrell darren darryl daryl dave david dean delbert denis dennis denny denzel derek derrick desmond devin dewey dick diego dirk don donald donnie
doug douglas doyle drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot
elliott ellis elmer elon elton elvis emanuel emil emmett enrique eric erik ernest ernesto ernie errol ervin ethan eugene evan everett felipe felix
fernando fletcher floyd francis francisco frank frankie franklin fred freddie frederick fritz gabriel garrett garry garth gary gavin gene geoff
geoffrey george gerald gerard gerardo gerry gideon gil gilbert giles glen glenn gordon grady graham grant greg gregg gregory grover gus guy hal hank
harlan harold harris harrison harry harvey hector henry herb herbert herman hilton homer horace howard hubert hugh hugo humphrey hunter ian ira
irving isaac ismael ivan jack jackson jacob jaime jake jamal james jamie jared jarrod jason jasper javier jay jeff jefferson jeffery jeffrey
jeremiah jeremy jermaine jerome jerrold jerry jesse jesus jim jimmy joachim joaquin joe joel joey john johnnie johnny jon jonah jonas jonathan
jordan jorge jose joseph josh joshua juan julian julio julius justin karl keith ken kenneth kenny kent kevin kirk kurt kyle lamar lance larry lars
lawrence lee leo leon leonard leroy lester levi lewis liam lionel lloyd logan lonnie lorenzo lou louis lowell lucas luigi luis luke luther lyle
lyndon mack malcolm manny manuel marc marcel marco marcos marcus mario mark marlon marshall martin marty marvin mason matt matthew maurice max
maxwell melvin mervyn micah michael mickey miguel mike miles mitch mitchell mitt monte morris mort moses murray myles nathan nathaniel neal ned neil
nelson newt nicholas nick nigel noah noel norm norman oliver ollie orlando orrin orville oscar otis otto owen pablo paddy pat patrick paul pedro
percy perry pete peter phil philip phillip pierre preston quentin quincy rafael ralph ramon randall randolph randy raul ray raymond reggie reginald
reid reince reuben rex ricardo rich richard rick rickey ricky rob robbie robert roberto rod roderick rodney rodolfo rodrigo roger roland rolando ron
ronald ronnie rory ross roy ruben rudolph rudy rufus rupert russ russell rusty ryan salvador salvatore sam sammy samuel saul scott sean sebastian
sergio seth shane shaun shawn sheldon sherman sidney simon solomon spencer spike stan stanley stefan stephen steve steven stewart stuart sylvester
tad ted terence terrance terrell terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor troy truman
tucker ty tyler tyrone uri vance vaughn vernon vic victor vince vincent virgil wade wallace walt walter warren wayne wendell wes wesley wilbert
wilbur will willard william willie willis wilson winston woodrow woody wyatt xavier zac zach zachary zack abbas abdallah abdel abdelaziz abdul
abdulaziz abdullah abdulrahman abu adel adnan ahmad ahmed akbar ali alaa amir amr anwar arash ashraf asif ayad aziz bashar bassam ehud faisal farid
farouk fawaz ghassan haider hamad hamdi hamid hani hasan hashim hassan haitham hosni husni hussein ibrahim imad imran ismail jamil jalal kamal karim
khaled khalid khalifa mahdi mahmood mahmoud majid mansour marwan mehdi mehmet mohamed mohammad mohammed moqtada muammar muhammad muhammadu munir
mustafa mustapha nabil nasser nawaz nouri omar osama osman parviz pervez qasem rafiq rashid raza reza riad saad saddam saeb saeed said salah salam
saleh salem salman sami samir shahid shehbaz sulaiman suleiman tamim tareq tariq walid waleed yahya yasser yassin yousef youssef yusuf zaid zayed
ziad zine recep tayyip ahmet emre fatih kemal mesut murat orhan selahattin bulent devlet ajay akhilesh amit amitabh anand anil arjun arun arvind
ashok atal deepak devendra dinesh gautam gopal hardik jagdish jawaharlal karan kapil kumar lalit mahendra mahinda manmohan manoj mohan mukesh
narendra naveen nitin nitish pankaj prakash pranab prashant rahul raj rajesh rajiv rajnath rakesh ram ramesh ranil ravi sachin sanjay sanjeev satish
shashi shiv siddharth subramanian sudhir sunil suresh uddhav varun vijay vikram vinod virat vivek yogi akihito akira daisuke fumio haruki hideki
hideo hiroshi hirohito ichiro junichiro katsuya kazuo keisuke kei kenji kenta koichi makoto masahiro masaru masayoshi naoto naruhito nobuo osamu ryo
satoshi shigeru shinji shinzo shohei takashi takeshi taro tatsuya toshiaki yasuo yoichi yoshihide yukio yuji bo deng feng hao hu jiabao jinping
jintao jong-il jong-un ki-moon jae-in jae-myung moo-hyun myung-bak suk-yeol keqiang qishan wei wen xi xiaoping yi zedong zemin chun-ying aleksandar
aleksander aleksandr aleksei alekos alexandre alexei alexey alain alberto aldo alfonso alvaro anatoly anders andreas andrei andrej andres andrey
andrii andriy andrzej ante antoine anton antoni antonis antti aristides arkady arkadiusz armand armando armin arne arnaud arseniy arturo artem asger
augusto axel baltasar bartosz bastian benito benoit bernd bernardo bjarne bjorn bogdan bohdan bojan boyko branko bronislaw carles cem cezar
christoph christophe christos claudio claus clemens constantin cristian cristiano cyrille dag damiano daniil danilo danylo davide davor denys didier
dieter dimitar dimitri dimitris dmitri dmitry dmytro dominic dominik donato dragan dusan edin edi edouard egor ehsan einar elmar emiliano emilio
emmanuel enda enrico enzo erich ernst erwin esteban etienne eugenio evgeny evo fabian fabio fabrice federico ferenc fidel filip florian francesco
francois frans franz fredrik friedrich gael gaston gennady georg georges georgi georgy gerhard gert gianfranco gianluigi giacomo gilles giovanni
giorgio giuliano giulio giuseppe goran gonzalo gregor grigory grzegorz guido guillaume guillermo gunnar gunther gustav gustavo haakon halvard hans
harald heinrich heinz heiko helmut henri henrik herve hernan horst hristo hubertus hugues iain igor ilham ilya ioannis ion iurie ivica ivo jacek
jacques jair jakub jan-peter jaroslaw janez janos janusz jean-claude jean-luc jean-marie jean-paul jean-pierre jens jerzy jiri joao joakim jochen
johan johann johannes joost jordi jorg josep josef josip jozef jurgen juri kaspar kazimierz kjell klaus knut konrad konstantin konstantinos
krzysztof kyriakos lajos laszlo laurent lech leif lenin leonid leonel leopold leszek lluis luca lucian luc lukas luiz maciej manfred marcelo marek
mariano marian marius marko mateusz mateo matteo matthias matti mattias maurizio mauricio maximilian mevlut michal michel mihai mikael mikhail
mikheil miklos milan milos milorad miro miroslav moritz mykhailo mykola nestor nico nicolae nicolas nicos niels nikol nikola nikolai nikolas nikolay
nikos nils norbert nuno olaf oleg oleksandr oleksii oleksiy olivier ole oriol ove paolo pascal paulo pavel pavlo pal paavo panagiotis peder pere
pepe petr petro petteri pieter pietro piotr primoz radek radoslaw radovan ratko raoul regis reiner remi renato rene renzo rainer rafal ramzan roch
rolf roman romano romuald rui ruslan ruud santiago sauli sergei sergey serge serhii serhiy sergiy silvio slobodan soren stanislav stefano stefanos
stephane stjepan svante sven tadeusz taras thabo theodoros thierry thorsten tihomir tomas tomasz tomislav torsten traian ulf ulrich uwe vaclav vadim
valdis valentin valery vasily vasyl viacheslav viktor viktoras vitali vitaly vitor vittorio vlad vladimir vladislav volodymyr vojislav werner
wilhelm willem wim witold wladyslaw wolfgang wojciech wolodymyr yair yanis yann yannick yevgeny yitzhak yoav yoshi yossi yuri yury yves zbigniew
zdravko zeljko zoran zlatko abiy abiodun adama alassane alpha amadou ayodele ban benyamin binyamin bola boubacar blaise chinedu chukwuemeka diallo
ebenezer emeka evariste faure festus goodluck hage haile hailemariam hakainde ibrahima idriss isaias jakaya jomo kofi kwame kwabena macky mamadou
meles mobutu modibo moussa mthuli nana ndaba obinna oluwaseun olusegun ousmane raila salif sekou sipho teodoro tidjane uhuru umaru yaya yoweri
yakubu benigno ferdinand joko susilo bambang prabowo mahathir najib thaksin prayuth chuan hun tshering bibi benny shimon moshe avigdor naftali ariel
eitan gabi itzhak dmitriy taavi juha pekka jyrki jussi esa kimi valtteri stig tor trond oyvind odd oddvar lasse soeren eamonn eoin declan fergal
fintan micheal niall padraig cathal ciaran diarmuid seamus tadhg bertie taoiseach lachlan bevan brodie alastair alasdair alistair hamish callum ewan
euan gareth huw rhys dafydd ieuan
alessandro amin bernhard carlo clement flavio franco frederic frederik hendrik ioan jaroslav julien kamil karol kristian laurens livio lucien
marcello mirko nasir raphael sandro severin silvan stephan sylvain yevhen
mick piet arben oisin cormac tunde pawel gerd gianni tiago thiago delroy deandre darnell brayden jaxon alfie dale
jesper takumi ueli jaylen himanshu pushkar dauda yazid kuria mads mikkel rasmus morten henning torben flemming preben asbjorn sverre torbjorn oystein
eirik vegard torgny arvid mikko jari ilkka teemu tuomas veikko heikki eckhard ekkehard siegfried reinhard burkhard gunter lothar detlef juergen maarten
sjoerd wouter diederik jeroen gijs sybren thijs joris thibault thibaut gaetan aurelien florent gregoire matthieu mathieu gianluca gianmarco massimo
alessio emanuele fabrizio domenico gennaro raffaele vincenzo joaquim fabricio ezequiel facundo ignacio leandro maximiliano rigoberto heriberto humberto
efrain eusebio evaristo zdzislaw mieczyslaw przemyslaw slawomir bartlomiej zdenek frantisek radim lubomir ondrej rostyslav anatoliy hennadiy vyacheslav
gergely istvan sandor zoltan szabolcs balazs stavros lefteris giannis yiannis vasilis thanasis manolis spyros hulusi hakan cengiz ozgur serkan tolga
volkan shlomo yaakov avraham amichai gilad eyal nadav bilal hamza haytham zakaria abdelkader abdelhamid abdoulaye souleymane cheikh boubakar seydou
mahamadou kwaku kojo kweku akwasi ikenna ifeanyi chidi chukwudi okechukwu uchenna babatunde adebayo olumide olusola segun kunle gbenga rotimi aliyu
bashir kabiru danjuma otieno kipchoge kiprono kamau mwangi njoroge kariuki wekesa hamisi tendai tafadzwa siyabonga bongani sibusiso themba lungelo
thulani ashwin aditya ankit gaurav karthik kartik nikhil pranav rohit saurabh shubham sourav vishal abhishek abhijit debashish subrata bhupendra
bhupinder jagjit sukhdev surjit imtiaz naseem shakil zulfiqar tanvir mizanur chamara mahela haruto yuto daiki ryota kazuki naoki hiroki shota tomohiro
yosuke yusuke dong-hyun min-ho ji-hoon seung-woo jun-ho sung-min hyun-woo min-jun seo-jun sang-hoon young-ho jae-hyun wyn ansel
`

/** Used for women and men alike: they say that a name is a person's, not whose. */
const EITHER = `
addison adrien aidan alexi alexis ariel ashton bailey blair brook carey casey chandra chris dallas dana dominique emerson finley fran frankie gale
garland hayden jackie jaden jaime jamie jan jess jessie jody jo jordan jules kai kelly kerry kim lake lane laurie lee leigh leslie lindsay lindsey
loren lynn mel merrill micky morgan nicky noel pat paris parker payton peyton quinn randi reagan reese remy riley robin rowan sage sam sandy sasha
shannon shawn shelby sidney skyler stacy stevie sydney taylor terry tracy val whitney wren yuki andrea gabriele nicola simone michele ming jun hong
hui jing lin ping qing xin yu yang yong zhen kiran jyoti
nguyen pham huynh hoang gurpreet harpreet jaspreet manpreet mpho`

export type Gender = 'f' | 'm'

let names: Map<string, Gender | null> | undefined

/** The given names of the lists with the gender that each tells; null where it tells none. */
export function givenNames(): Map<string, Gender | null> {
  if (names) return names
  names = new Map()
  for (const [list, gender] of [[MALE, 'm'], [FEMALE, 'f'], [EITHER, null]] as const) for (const name of list.trim().split(/\s+/)) names.set(name, gender)
  return names
}
