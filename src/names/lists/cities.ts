import { lazyMap } from './list.ts'

/** States and provinces: `name = abbreviations and other names ; demonyms`. Two-letter postal codes are left out: IN, OR and ME are words. */
export const states = lazyMap(`
Alabama=Ala.;Alabaman
Alaska=;Alaskan Alaskans
Arizona=Ariz.;Arizonan Arizonans
Arkansas=Ark.;Arkansan
California=Calif.;Californian Californians
Colorado=Colo.;Coloradan
Connecticut=Conn.;
Delaware=Del.;
Florida=Fla.;Floridian Floridians
Hawaii=;Hawaiian Hawaiians
Idaho=;Idahoan
Illinois=Ill.;Illinoisan
Indiana=Ind.;Hoosier Hoosiers
Iowa=;Iowan Iowans
Kansas=Kan.;Kansan Kansans
Kentucky=Ky.;Kentuckian
Louisiana=La.;Louisianan
Maine=;Mainer Mainers
Maryland=Md.;Marylander
Massachusetts=Mass.;
Michigan=Mich.;Michigander
Minnesota=Minn.;Minnesotan Minnesotans
Mississippi=Miss.;Mississippian
Missouri=Mo.;Missourian
Montana=Mont.;Montanan
Nebraska=Neb.;Nebraskan
Nevada=Nev.;Nevadan
New Hampshire=N.H.;
New Jersey=N.J.;
New Mexico=N.M.;New_Mexican
North Carolina=N.C.;North_Carolinian
North Dakota=N.D.;
Ohio=;Ohioan Ohioans
Oklahoma=Okla.;Oklahoman
Oregon=Ore.;Oregonian
Pennsylvania=Pa.;Pennsylvanian
Rhode Island=R.I.;Rhode_Islander
South Carolina=S.C.;South_Carolinian
South Dakota=S.D.;
Tennessee=Tenn.;Tennessean
Texas=Tex.;Texan Texans
Utah=;Utahn
Vermont=Vt.;Vermonter
Virginia=Va.;Virginian Virginians
West Virginia=W.Va.;West_Virginian
Wisconsin=Wis.;
Wyoming=Wyo.;
Ontario=;
Alberta=;Albertan
British Columbia=B.C.;
Manitoba=;
Saskatchewan=;
Nova Scotia=;
New Brunswick=;
New South Wales=NSW;
Queensland=;Queenslander
Tasmania=;Tasmanian
Punjab=;Punjabi Punjabis
Gujarat=;Gujarati
Kerala=;Keralite
Uttar Pradesh=;
Bihar=;Bihari
West Bengal=;Bengali
Maharashtra=;
Tamil Nadu=;
Karnataka=;
Sindh=;Sindhi
Balochistan=Baluchistan;Baloch
Helmand=;
Cornwall=;Cornish
Yorkshire=;
Lancashire=;
Essex=;
Kent=;
Surrey=;
Sussex=;
Devon=;
Normandy=;
Tuscany=;
Sicily=;Sicilian Sicilians
Sardinia=;
Andalusia=;
Flanders=;Flemish
Wallonia=;Walloon
Saxony=;Saxon
Silesia=;
Transylvania=;
Puglia=Apulia;
Okinawa=;
Fukushima=;
Hokkaido=;
Guangdong=Canton;Cantonese
Sichuan=Szechuan;
Hubei=;
`)

/** Cities, and features of the map that news names: `name = other names`. Capitals stand with their countries. */
export const cities = lazyMap(`
Kyiv=Kiev Kyyiv
Beijing=Peking
Tehran=Teheran
Chisinau=Kishinev
Sanaa=Sana'a
Astana=Nur-Sultan
Pristina=Prishtina
Tbilisi=Tiflis
Yerevan=Erevan
Naypyidaw=Nay_Pyi_Taw
Dhaka=Dacca
Brussels=Bruxelles
New York=New_York_City NYC
Los Angeles=L.A.
Washington=Washington_D.C. Washington,_D.C. District_of_Columbia D.C.
Chicago
Houston
Philadelphia
Phoenix
San Antonio
San Diego
San Francisco
Dallas
Austin
Boston
Seattle
Denver
Detroit
Atlanta
Miami
Minneapolis
St. Paul=Saint_Paul
St. Louis=Saint_Louis
New Orleans
Las Vegas
Baltimore
Cleveland
Cincinnati
Columbus
Pittsburgh
Milwaukee
Memphis
Nashville
Louisville
Charlotte
Raleigh
Charleston
Columbia
Indianapolis
Kansas City
Oklahoma City
Omaha
Tulsa
Tucson
Albuquerque
Sacramento
Oakland
San Jose
Fresno
Portland
Salt Lake City
Honolulu
Anchorage
Jacksonville
Tampa
Orlando
Tallahassee
Fort Lauderdale
Fort Worth
El Paso
Hartford
Norfolk
Norwalk
Richmond
Buffalo
Albany
Rochester
Syracuse
Newark
Manhattan
Brooklyn
Queens
Bronx
Staten Island
Long Island
Hollywood
Beverly Hills
Silicon Valley
Des Moines
Cedar Rapids
Little Rock
Birmingham
Montgomery
Mobile
Jackson
Baton Rouge
Fort Hood
Fort Bragg
Guantanamo Bay=Guantanamo
Pearl Harbor
Ferguson
Charlottesville
Madison
Lansing
Springfield
Topeka
Wichita
Boise
Spokane
Providence
Annapolis
Toronto
Montreal
Vancouver
Calgary
Edmonton
Winnipeg
Halifax
Tijuana
Ciudad Juarez
Guadalajara
Monterrey
Acapulco
Cancun
Rio de Janeiro=Rio
Sao Paulo
Salvador
Medellin
Cali
Cordoba
Rosario
Valparaiso
Maracaibo
Guayaquil
Manchester
Liverpool
Leeds
Sheffield
Bristol
Newcastle
Nottingham
Leicester
Coventry
Southampton
Portsmouth
Plymouth
Brighton
Oxford
Cambridge
York
Sunderland
Middlesbrough
Norwich
Bradford
Hull
Wolverhampton
Glasgow
Aberdeen
Dundee
Inverness
Swansea
Londonderry=Derry
Cork
Galway
Limerick
Heathrow
Gatwick
Westminster
Downing Street
Marseille=Marseilles
Lyon=Lyons
Toulouse
Nice
Nantes
Strasbourg
Bordeaux
Lille
Cannes
Calais
Hamburg
Munich=Munchen
Frankfurt
Cologne=Koln
Stuttgart
Dusseldorf
Dresden
Leipzig
Hanover=Hannover
Nuremberg=Nurnberg
Bonn
Geneva
Zurich
Basel
Davos
Lausanne
Salzburg
Graz
Innsbruck
Milan=Milano
Naples=Napoli
Turin=Torino
Venice=Venezia
Florence=Firenze
Genoa=Genova
Palermo
Bologna
Lampedusa
Seville=Sevilla
Valencia
Malaga
Zaragoza
Porto=Oporto
Rotterdam
The Hague
Utrecht
Antwerp=Antwerpen
Ghent
Bruges
Gothenburg=Goteborg
Malmo
Bergen
Aarhus=Arhus
Turku
Krakow=Cracow
Gdansk=Danzig
Lodz
Wroclaw
Poznan
Brno
Thessaloniki=Salonika
Split
Dubrovnik
Srebrenica
Mostar
Plovdiv
Varna
Cluj
Kharkiv=Kharkov
Odesa=Odessa
Lviv=Lvov
Dnipro=Dnepropetrovsk
Donetsk
Luhansk=Lugansk
Mariupol
Kherson
Bakhmut
Zaporizhzhia=Zaporizhia Zaporozhye
Chernobyl=Chornobyl
Sevastopol
St. Petersburg=Saint_Petersburg Leningrad
Volgograd=Stalingrad
Kazan
Sochi
Vladivostok
Kursk
Belgorod
Novosibirsk
Istanbul=Constantinople
Izmir
Gaziantep
Diyarbakir
Aleppo
Homs
Idlib
Raqqa
Palmyra
Kobani
Mosul
Basra
Fallujah=Falluja
Tikrit
Kirkuk
Ramadi
Najaf
Karbala
Tel Aviv
Haifa
Hebron
Nablus
Jenin
Bethlehem
Nazareth
Rafah
Khan Younis=Khan_Yunis
Mecca=Makkah
Medina
Jeddah=Jidda
Dubai
Sharjah
Aden
Hodeidah
Isfahan
Shiraz
Mashhad
Natanz
Kandahar
Herat
Kunduz
Jalalabad
Mazar-i-Sharif
Karachi
Lahore
Peshawar
Rawalpindi
Abbottabad
Quetta
Mumbai=Bombay
Kolkata=Calcutta
Chennai=Madras
Bengaluru=Bangalore
Hyderabad
Pune=Poona
Ahmedabad
Jaipur
Lucknow
Delhi
Varanasi=Benares
Amritsar
Goa
Chittagong
Kandy
Jaffna
Yangon=Rangoon
Mandalay
Ho Chi Minh City=Saigon
Da Nang
Chiang Mai
Phuket
Bali
Surabaya
Aceh
Penang
Johor
Mindanao
Cebu
Davao
Guangzhou
Shanghai
Shenzhen
Tianjin
Chongqing
Wuhan
Chengdu
Nanjing=Nanking
Hangzhou
Harbin
Osaka
Kyoto
Hiroshima
Nagasaki
Yokohama
Nagoya
Sapporo
Kobe
Busan=Pusan
Incheon
Pyeongchang
Sydney
Melbourne
Brisbane
Perth
Adelaide
Hobart
Darwin
Gold Coast
Auckland
Christchurch
Casablanca
Marrakesh=Marrakech
Alexandria
Giza
Luxor
Sharm el-Sheikh
Benghazi
Misrata
Sirte
Johannesburg
Cape Town
Durban
Soweto
Lagos
Kano
Maiduguri
Chibok
Abidjan
Timbuktu
Mombasa
Goma
Bulawayo
Zanzibar
Dar es Salaam
Eldoret
Mekelle
Tigray
Guam
Bermuda
Gibraltar
Falkland Islands=Falklands Malvinas
Persian Gulf=Arabian_Gulf
Gulf of Mexico
South China Sea
Black Sea
Red Sea
Mediterranean Sea=Mediterranean
Baltic Sea=Baltic
North Sea
English Channel
Suez Canal
Panama Canal
Strait of Hormuz
Pacific Ocean=Pacific
Atlantic Ocean=Atlantic
Indian Ocean
Rocky Mountains=Rockies
Alps
Himalayas
Mount Everest=Everest
Sahara
Sahel
Amazon River
Wall Street
Capitol Hill
Oval Office
Rose Garden
Times Square
Fort Myers=Ft._Myers
Hampshire
`)
