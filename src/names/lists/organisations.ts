import { lazyMap, lazySet } from './list.ts'

/** Organisations that news names without introducing them: `name = acronyms and short names`. */
export const organisations = lazyMap(`
United Nations=UN U.N.
European Union=EU E.U.
European Commission
European Parliament
European Council
European Central Bank=ECB
European Court of Human Rights=ECHR
Council of Europe
NATO=North_Atlantic_Treaty_Organization Nato North_Atlantic_Treaty_Organisation
International Monetary Fund=IMF
World Bank
World Trade Organization=WTO World_Trade_Organisation
World Health Organization=WHO World_Health_Organisation
World Economic Forum=WEF
International Criminal Court=ICC
International Court of Justice=ICJ
International Atomic Energy Agency=IAEA
Organisation for Economic Co-operation and Development=OECD
Organization for Security and Co-operation in Europe=OSCE
OPEC=Opec Organization_of_the_Petroleum_Exporting_Countries
Association of Southeast Asian Nations=ASEAN Asean
African Union=AU
Arab League
Security Council=U.N._Security_Council UN_Security_Council United_Nations_Security_Council
UNICEF=Unicef
UNESCO=Unesco
UNHCR
UNRWA=Unrwa
Red Cross=ICRC International_Committee_of_the_Red_Cross
Amnesty International=Amnesty
Human Rights Watch=HRW
Greenpeace
Oxfam
Doctors Without Borders=MSF
Interpol
Europol
Federal Bureau of Investigation=FBI F.B.I.
Central Intelligence Agency=CIA C.I.A.
National Security Agency=NSA N.S.A.
Department of Homeland Security=DHS Homeland_Security
Department of Justice=DOJ Justice_Department
Department of State=State_Department
Department of Defense=Defense_Department DOD
Department of the Treasury=Treasury_Department
Department of Health and Human Services=HHS Health_and_Human_Services Health_and_Human_Services_Department
Department of Labor=Labor_Department
Department of Education=Education_Department
Department of Energy=Energy_Department
Department of Agriculture=Agriculture_Department USDA
Department of Commerce=Commerce_Department
Department of Transportation=Transportation_Department
Department of the Interior=Interior_Department
Department of Veterans Affairs=Veterans_Affairs_Department
Pentagon
White House
Kremlin
Capitol
Congress=U.S._Congress US_Congress United_States_Congress Congress_of_the_United_States
Senate=U.S._Senate US_Senate United_States_Senate
House of Representatives=U.S._House_of_Representatives
House of Commons=Commons
House of Lords=Lords
Supreme Court=U.S._Supreme_Court US_Supreme_Court
Internal Revenue Service=IRS I.R.S.
Environmental Protection Agency=EPA E.P.A.
Food and Drug Administration=FDA F.D.A.
Federal Reserve=Fed Federal_Reserve_Board
Federal Communications Commission=FCC
Federal Aviation Administration=FAA F.A.A.
Federal Emergency Management Agency=FEMA
Federal Trade Commission=FTC
Securities and Exchange Commission=SEC S.E.C.
Centers for Disease Control and Prevention=CDC Centers_for_Disease_Control
National Institutes of Health=NIH
National Transportation Safety Board=NTSB
Immigration and Customs Enforcement=ICE
Drug Enforcement Administration=DEA
Congressional Budget Office=CBO
Government Accountability Office=GAO
NASA=Nasa
Republican Party=GOP G.O.P. Grand_Old_Party
Democratic Party
Republican National Committee=RNC R.N.C.
Democratic National Committee=DNC D.N.C.
Tea Party
National Rifle Association=NRA N.R.A.
American Civil Liberties Union=ACLU A.C.L.U.
NAACP=N.A.A.C.P.
AFL-CIO
Planned Parenthood
Conservative Party=Tories Tory_Party
Labour Party=Labour
Liberal Democrats=Lib_Dems
Scottish National Party=SNP
Democratic Unionist Party=DUP
Sinn Fein
UK Independence Party=UKIP Ukip
Bharatiya Janata Party=BJP
African National Congress=ANC
Likud
Hamas
Hezbollah=Hizbullah Hizbollah
Taliban=Taleban
Islamic State=ISIS Isis ISIL
al-Qaeda=al-Qaida Al-Qaeda Al-Qaida Qaeda
Boko Haram
al-Shabab=al-Shabaab Al-Shabab Al-Shabaab
Muslim Brotherhood
Scotland Yard=Metropolitan_Police Met_Police New_Scotland_Yard
Bank of England
National Health Service=NHS
MI5
MI6
British Broadcasting Corporation=BBC
RTE
CNN
NBC=NBC_News
ABC=ABC_News
CBS=CBS_News
MSNBC
CNBC
PBS
NPR=National_Public_Radio
C-SPAN
HBO
Fox News=Fox_News_Channel FNC
Fox
ESPN
ITV
Channel 4
Al Jazeera=al-Jazeera Al-Jazeera
Reuters
Associated Press=AP A.P.
Agence France-Presse=AFP
Bloomberg
Press Association
Xinhua
TASS=Tass
New York Times=The_New_York_Times Times_of_New_York
Washington Post=The_Washington_Post
Wall Street Journal=The_Wall_Street_Journal
Los Angeles Times=The_Los_Angeles_Times
USA Today
Guardian=The_Guardian
Daily Mail
Daily Telegraph=The_Daily_Telegraph
Financial Times
Huffington Post=HuffPost The_Huffington_Post
BuzzFeed=BuzzFeed_News
Politico=POLITICO
Axios
Vox
Breitbart=Breitbart_News
Wikileaks=WikiLeaks
Associated Newspapers
Google
Facebook
Twitter
YouTube
Instagram
TikTok
Amazon=Amazon.com
Apple=Apple_Inc.
Microsoft
Netflix
Tesla
SpaceX
Uber
Airbnb
Intel
IBM
Samsung
Sony
Nintendo
Toyota
Honda
Nissan
Volkswagen=VW
BMW
Ford=Ford_Motor
General Motors=GM G.M.
Chrysler
Boeing
Airbus
Lockheed Martin
ExxonMobil=Exxon Exxon_Mobil
Chevron
BP
Shell=Royal_Dutch_Shell
Gazprom
Rosneft
Goldman Sachs
JPMorgan Chase=JPMorgan JP_Morgan
Morgan Stanley
Citigroup=Citi
Citibank
Wells Fargo
Bank of America
Lehman Brothers
Barclays
HSBC
Deutsche Bank
Credit Suisse
UBS
AIG=American_International_Group
General Electric=GE
Procter & Gamble=P&G
Johnson & Johnson=J&J
Pfizer
Moderna
AstraZeneca
Walmart=Wal-Mart
Costco
Starbucks
McDonald's
Coca-Cola
Pepsi=PepsiCo
Nike
Adidas
Disney=Walt_Disney
Comcast
Verizon
AT&T
Huawei
Alibaba
Tencent
Fannie Mae
Freddie Mac
FIFA=Fifa
UEFA=Uefa
International Olympic Committee=IOC
NFL=National_Football_League
NBA=National_Basketball_Association
MLB=Major_League_Baseball
NHL=National_Hockey_League
NCAA
WADA=Wada World_Anti-Doping_Agency
Manchester United
Manchester City
Arsenal
Chelsea
Tottenham Hotspur=Tottenham Spurs
Everton
Celtic
Rangers
Real Madrid
Bayern Munich
Juventus
Paris Saint-Germain=PSG
Yankees=New_York_Yankees
Red Sox=Boston_Red_Sox
Lakers=Los_Angeles_Lakers
Harvard=Harvard_University
Yale=Yale_University
Princeton=Princeton_University
Stanford=Stanford_University
MIT=Massachusetts_Institute_of_Technology
`)

/** A last word that makes the words before it an organisation. */
export const organisationMarks = lazySet(`
inc corp co ltd llc llp plc ag gmbh sa nv spa group holdings company companies corporation industries enterprises partners bank bancorp university college school academy institute institution
ministry department agency administration bureau authority commission committee council court courts tribunal party congress parliament assembly senate association federation confederation
organisation organization union league club fc united foundation fund trust society alliance coalition caucus center centre hospital clinic church police army navy force forces corps guard reserves marines brigade
airlines airways motors pharmaceuticals laboratories labs technologies systems software networks network news times post journal tribune herald gazette chronicle guardian telegraph mirror observer
register magazine weekly daily review press radio television tv studios records entertainment media communications services service office board reserve exchange securities capital management
associates bakery brewery restaurant cafe diner deli salon store stores consulting construction motor sports insurance energy petroleum oil gas electric resources minerals mining metals foods supermarkets logistics ventures therapeutics airline railways museum library orchestra project initiative campaign movement front brotherhood watch international chamber cabinet secretariat consulate embassy secretary treasury constabulary rovers wanderers hotspur athletic albion rangers lakers yankees
giants patriots cowboys broncos eagles`)

/** A first word, before `of`, `for` or another name, that makes the whole an organisation: University of Texas, Bank of Japan. */
export const organisationHeads = lazySet(`
university college school institute institutes academy department ministry bank bureau office house board court council committee commission association federation union organization organisation society
league party church museum agency center centers centre chamber conference congress daughters sons friends students doctors mothers fraternal order`)

/** A last word that makes the words before it a place. */
export const placeMarks = lazySet(`
street avenue road boulevard lane square park county city town township village island islands river lake bay beach valley hills mountain mountains desert sea ocean gulf strait canal coast peninsula
province region district prefecture oblast state airport station stadium arena bridge tower towers square plaza forest heights springs creek falls harbor harbour port cape point ridge parish borough
highway freeway hotel prison jail cemetery cathedral mosque palace castle mall arcade casino reservoir lighthouse pier quay wharf racecourse zoo aquarium`)

/** A last word that makes the words before it a thing that is neither person, place nor organisation: a war, a law, a prize, a programme. */
export const thingMarks = lazySet(`
war wars act bill scheme law amendment constitution treaty agreement accord pact deal plan program programme policy doctrine cup bowl games olympics championship championships series prize award awards medal
oscar oscars grammy day week month year season christmas easter ramadan hanukkah thanksgiving eve night morning sunday monday tuesday wednesday thursday friday saturday january february
september october november december hurricane storm typhoon earthquake crisis revolution uprising revolt intifada summit conference
convention caucuses primary election debate report memo letter file files papers tape tapes scandal affair gate show book bible quran koran torah testament gospel mass theory syndrome disease virus
flu fever language century age era decade amendment clause dream code rights right song album film movie title lives matter
care security medicare medicaid obamacare islam christianity judaism buddhism hinduism god bless curtain wall iron line dossier inquiry hearing hearings probe investigation
index average nasdaq dow`)
