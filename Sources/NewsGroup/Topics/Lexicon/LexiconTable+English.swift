extension LexiconTable {
  /// English.
  static let english: StaticString = """
    stop: the a an of to in on at for and or but with from by as is are was were be been has
    have had will would can could may not no after over into its it his her he she they their
    this that these those who what why how when where says said say new more than about up out
    off amid us you your our we all one two first against before between during under while
    since still just get gets now
    arts: film* movie* cinema* actor* actress* hollywood^ oscar^ oscars^ emmy emmys grammy*
    bafta* tony~ music* musician* song^ songs^ songwriter* album^ singer* band~ bands~ concert*
    gig gigs tour~ touring~ celebrit* tv television* show~ shows~ sitcom* episode* season~
    finale* star~ stars~ starring superstar* theatre* theater* broadway ballet opera operas
    orchestra* symphon* conductor violin* pianist* art artwork* artist* painting* painter*
    sculpt* museum* gallery galleries exhibition* exhibit~ novel novels novelist* author* book
    books bookseller* poet* poem* literature literary booker pulitzer festival* cannes sundance
    tribeca coachella glastonbury sxsw eurovision netflix hbo hulu disney pixar marvel fashion*
    culture cultural comic* comedy comedian* dancer* dance dancing rapper* rap~ hip-hop
    bollywood nollywood drama* premiere* trailer* sequel* prequel* remake* reboot* blockbuster*
    box_office^ screenplay* screenwriter* director~ producer~ soundtrack* lyric* singles~
    chart-topping billboard reality_tv talk_show red_carpet game_of_thrones walking_dead
    star_wars star_trek spider-man batman superman x-men avengers godzilla transformers hobbit
    hogwarts harry_potter hunger_games twilight downton simpsons muppet* sesame_street
    american_idol dancing_with bachelor* bachelorette mad_men breaking_bad doctor_who
    saturday_night_live snl letterman colbert fallon kimmel leno conan oprah ellen kardashian*
    kanye beyonce^ rihanna^ bieber^ madonna gaga miley_cyrus^ miley^ shakira adele eminem jay-z
    drake coldplay beatles mccartney rolling_stones mick_jagger bowie springsteen dylan u2 bono
    metallica nirvana cobain pitt angelina jolie clooney dicaprio johansson gwyneth paltrow
    lohan spielberg scorsese tarantino lucas cumberbatch clooney's hathaway streep depp aniston
    affleck gosling britney timberlake usher perry~ katy_perry taylor_swift one_direction selena
    gomez zac_efron chris_brown photography* photographer* sculptor* memoir* bestseller*
    bestselling paperback playwright* shakespeare* archaeolog~ heritage~ mtv vogue supermodel*
    catwalk* designer~ runway~ cast~ casting~ duet dj djs playlist* headliner* headlining
    gallerist auction~ picasso gogh monet rembrandt warhol banksy louvre guggenheim anime manga
    cartoon* animated animation* animator* documentary filmmaker* showrunner* spinoff* spin-off*
    viewers audience* broadcaster* newspaper* journalist* journalism publisher* magazine*
    editor* columnist* radio pbs npr press_freedom biopic* thriller* rom-com horror~ fans~
    fandom trilogy bond_film 007 nominee* nominat~ oscar-winning emmy-winning grammy-winning
    country_music pop~ popstar* rock~ rocker* punk jazz blues~ folk~ gospel~ guitarist* drummer*
    bassist* vocalist* frontman boyband* girlband* choir* divorce~ split~ engaged~ paparazzi
    gossip baby_bump breakup ex-wife~ wedding~ girlfriend~ boyfriend~ entertainment*
    entertainer* showbiz sitcoms reunion~ comeback~ cameo* co-star* costar* fame~ famous~ tmz
    vma vmas golden_globe* screen_actors sag~ critics~ reviewers~ spoiler* recap* fanfic*
    crime: crime* criminal* police* policeman policemen cop cops officer~ detective* sheriff*
    deputies~ court* judge* judicial* judiciary trial* jury^ juror* murder* homicide*
    manslaughter arrest* charged~ charges~ suspect* prison* prisoner~ inmate* jail* gaol
    sentence* sentencing guilty^ convict* lawsuit* sue sues sued suing fraud* fraudster*
    embezzl* launder* investigat* prosecut* attorney* lawyer* counsel~ supreme_court legal~
    illegal~ rape* rapist* molest* sexual_assault sexual_abuse abuse~ abused shooting* shooter*
    gunman gunmen gunshot* shot~ stab* knife* theft* thief thieves robber* robbed burglar*
    heist* loot* drug_traffick* traffick* smuggl* cocaine heroin meth narcotic* cartel* mafia
    mob~ mobster* gang* gangster* corrupt* bribe* plead* pleaded pleads plea accus* alleg*
    defendant* plaintiff* verdict* acquit* parole* bail testif* testimony indict* extradit*
    execut~ death_row death_penalty lethal_injection serial_killer killer kidnap* abduct*
    ransom* hostage~ vandal* arson* blackmail* extort* perjury interpol fbi^ scotland_yard dea
    cia~ warrant* custody fugitive* manhunt* forensic* autops* crime_scene victim~ assault*
    batter~ domestic_violence stalker* stalking hate_crime* pickpocket* counterfeit* forg~
    forger* tribunal* appeal~ appeals_court civil_suit class_action damages~ settlement~
    injunction* antitrust~ copyright~ infring* insider_trading ponzi madoff human_rights_court
    hague~ war_crimes~ genocide~ pistorius constable* barrister* solicitor* magistrate* felony
    felon misdemeanor dui drunk_driving shoplift* murdered slaying* slain~ massacre~ shootout*
    gun_control~ firearm* handgun* pirate~ piracy~ poison*
    disaster: earthquake*^ quake*^ aftershock* tsunami*^ hurricane*^ typhoon*^ cyclone*^
    tornado*^ twister* flood*^ flash_flood* wildfire*^ bushfire* fire fires firefight* blaze*
    inferno crash* derail* collaps* accident* pile-up collision* collid* rescue* rescuer*
    landslide* mudslide* avalanche* evacuat* sink~ sinks sank sinking capsiz* shipwreck* ferry~
    eruption* erupts volcano* emergency~ emergencies disaster* catastroph* toll~ death_toll^
    victims~ drown* missing~ black_box wreckage debris~ plane_crash^ crashed stampede*
    explosion~ gas_leak* mine_disaster trapped~ survivor* relief_effort* humanitarian~
    aid_workers red_cross fema magnitude richter epicenter epicentre tidal_wave famine* drought~
    blackout* outage~ power_cut* oil_spill~ nuclear_accident meltdown fukushima chernobyl
    airliner~ missing_plane mh370 search_teams search_and_rescue lifeboat* coast_guard
    coastguard bridge_collapse building_collapse sinkhole* storm_damage devastat* katrina sandy~
    haiyan ruins~ rubble engulf* burned burnt
    economy: econom* business* market* stock* share~ shares^ bank banks banking banker* profit*
    earning* invest* investor* compan* corp inc ltd plc llc firm~ firms trade~ trading trader*
    tariff* inflation*^ deflation* price* pricing oil^ crude^ gas~ petrol* gasoline gas_price*
    opec^ barrel* gdp^ growth~ fed^ euro~ dollar*^ yen^ yuan^ renminbi pound~ sterling rupee*
    rouble* ruble* franc currenc* forex bond~ bonds treasur* yield* debt* loan* lend* lender*
    mortgage*^ credit~ retail* retailer* sale~ sales^ sell~ sells selling seller* buy~ buys
    buyer* buyout* buy-out deal~ deals~ merger*^ merge~ acqui* takeover*^ ipo^ ipos quarter~
    quarterly^ revenue*^ fund~ funds funding financ* ceo^ cfo coo chief_executive* chairman~
    budget~ tax taxes taxation taxpayer* vat airline* carrier~ automaker*^ carmaker* auto~ autos
    insur* bid bids bidder* bidding billion* billionaire* million~ consumer* export* import~
    imports dow^ nasdaq^ s&p ftse^ nikkei^ dax cac hang_seng sensex^ nifty wall_street^ wall_st
    analyst* industr* manufactur* factory factories bankrupt*^ chapter_11 insolven* dividend*^
    forecast~ rate~ rates~ interest_rate*^ rate_hike* rate_cut* cents~ startup* start-up*
    entrepreneur* venture_capital hedge_fund*^ private_equity^ equit* commodit* gold~
    gold_price* silver~ copper~ metals mining~ miner* steel steelmaker* aluminum aluminium
    wheat~ corn~ soybean* grain~ housing~ home_sales realty real_estate property~ realtor* rent~
    payroll* jobless_claims outsourc* offshoring supplier* supply_chain* logistics shipping
    freight wholesale* warehouse* brand~ brands advertis* marketing ad~ monopoly competition~
    antitrust regulator* sec~ accounting audit* auditor* restructur* cost-cutting cost_cuts
    cuts~ losses loss~ outlook* guidance~ estimates upgrade~ downgrade* rating~ ratings moody's
    standard_poor's fitch imf^ world_bank^ wto ecb^ bank_of_england bank_of_japan boj boe
    federal_reserve bernanke yellen greenspan^ draghi lagarde powell~ quantitative_easing
    stimulus austerity bailout* bail-out* recession*^ recovery~ slump* slowdown* boom~ bubble~
    rally~ rallies rebound* surge~ soar~ plunge* tumbl* slip~ slips climb~ gains~ gain~ rose~
    falls~ fell~ drops~ lower~ higher~ eases~ dip~ dips jump~ jumps~ record_high record_low
    all-time_high bullish bearish bull_market bear_market futures~ options~ derivativ* swaps~
    benchmark* index~ indices stake* shareholder* stockholder* boardroom* board~ executive* exec
    execs pension_fund* wal-mart walmart^ target_corp costco sears kmart tesco sainsbury*
    carrefour ikea h&m zara nike~ adidas~ starbucks mcdonald* burger_king coca-cola pepsi*
    nestle unilever procter gillette general_motors^ gm^ ford~ chrysler toyota~ honda~ nissan~
    volkswagen bmw~ daimler fiat~ hyundai~ kia~ renault~ peugeot tesla~ boeing~ airbus delta_air
    united_airlines american_airlines us_airways continental_airlines ryanair easyjet lufthansa
    alitalia qantas exxon* chevron conoco* texaco bp shell~ gazprom* rosneft lukoil yukos^
    aramco petrobras total_sa halliburton schlumberger enron worldcom tyco goldman_sachs^
    goldman^ morgan_stanley jpmorgan* jp_morgan citigroup* citibank wells_fargo bank_of_america
    hsbc barclays ubs credit_suisse deutsche_bank bnp santander lehman merrill* aig berkshire
    buffett blackrock fannie_mae freddie_mac visa_inc mastercard paypal~ american_express
    pfizer~ merck~ novartis~ glaxo* astrazeneca~ roche~ alibaba~ amazon~ ebay~ bitcoin*^ mt_gox
    cryptocurrenc* ethereum stablecoin* crypto~ lawsuit~ verizon~ comcast~ at&t~ sprint~
    t-mobile~ vodafone~ time_warner~ caterpillar ge~ general_electric siemens philips~ sony~
    panasonic~ alcoa dupont dow_chemical monsanto turnover~ overdraft* savings~ saver* spending~
    spend~ surplus* deficit* trade_deficit trade_gap privatis* privatiz* nationalis~ utility
    utilities pipeline~ refiner* refinery lng oilfield* drilling~ shale tourism_revenue
    hotelier* franchise~ chain~ outlets~ store~ stores~ shoppers* shopping_mall department_store
    holiday_sales black_friday output~ productivity durable_goods factory_orders
    purchasing_managers pmi cpi ppi unveils~ launches~ contract~ contracts~ tender~ subsidi*
    levy tycoon* magnate* conglomerate* consortium joint_venture* spin_off divest* writedown
    write-down impairment ebitda margin~ margins per_share a_share third-quarter third_quarter
    fourth-quarter fourth_quarter second-quarter second_quarter first-quarter first_quarter
    fiscal* balance_sheet cash_flow cash~ payout~ premium~
    education: school^ schools^ schoolchild* schoolgirl* schoolboy* student* teacher* teaching
    universit* college* education* exam^ exams^ examination~ pupil* campus* curricul*
    scholarship* classroom* kindergarten* preschool* headteacher* headmaster principal~ tuition*
    graduat* undergraduate* professor~ faculty~ dean~ literacy homework gcse a-level* ofsted
    sat~ sats common_core charter_school* phd dropout* enrol* harvard~ yale~ oxford~ cambridge~
    princeton~ stanford~ learning~ lecturer* academ~ vice-chancellor
    environment: climate*^ environment*^ carbon^ emission*^ pollut* wildlife conservation*
    deforest* species~ endangered~ extinct~ whale* whaling dolphin~ global_warming^ warming
    greenpeace wwf biodivers* recycl* renewable* solar_power solar_panel* wind_farm* wind_power
    cop21^ cop26^ cop27^ cop28^ cop29^ cop30^ kyoto^ paris_agreement greenhouse^ ozone
    ecosystem* ecolog* coral* reef* rainforest* amazon_rainforest arctic~ antarctic~ glacier*
    ice_sheet sea_level* melting~ fossil_fuel* plastic_waste landfill* smog air_quality toxic~
    contaminat~ oil_spill* spill~ water_quality biofuel* ethanol~ drought* desertif* poach*
    ivory elephant~ tiger~ rhino* polar_bear* bees~ habitat* national_park* forest~ forests
    logging~ river~ epa fracking sustainab* net_zero net-zero decarboni* methane unfccc ipcc
    health: health* hospital* clinic clinics clinical~ doctor~ doctors^ physician* patient*
    disease*^ illness* cancer*^ tumor* tumour* leukemia lymphoma melanoma virus~ viruses~ viral~
    vaccin*^ immuniz* immunis* covid* coronavirus*^ pandemic* epidemic* hiv^ aids~ malaria^
    ebola^ mers sars flu^ influenza^ measles^ polio^ mumps tuberculosis cholera dengue zika
    chikungunya meningitis hepatitis salmonella listeria e_coli norovirus antibiotic* superbug*
    mrsa bacteria* infect* drug~ drugs~ pill~ pills medicine* medic~ medical^ medicaid^
    medicare^ obamacare^ surgery surgeon* surgical transplant* obes* overweight diabet*^ insulin
    cholesterol heart~ heart_disease heart_attack*^ stroke~ strokes blood_pressure blood~
    hypertension cardiac cardio* nurse* nhs^ fda^ cdc^ mental_health^ mental* pregnan* abortion~
    birth_control contracepti* fertility ivf breast~ breastfe* prostate cervical mammogra*
    colon~ colonoscop* treatment* symptom* outbreak*^ diagnos* therap* diet~ diets dietary
    nutrition* calorie* sugar~ salt~ vitamin* supplement~ fat~ weight_loss exercise~ fitness~
    yoga sleep~ insomnia depress~ anxiety~ autis*^ adhd alzheimer*^ dementia^ parkinson*^
    multiple_sclerosis asthma* allerg* arthritis* osteopor* migraine* epilep* schizophren*
    bipolar addiction* addict* alcohol~ smoking^ smoker* tobacco~ cigarette*^ e-cigarette*^
    e-cig* vaping nicotine painkiller* opioid* opiate* overdos* naloxone marijuana~ cannabis~
    cure~ cures disabled~ disability~ caregiver* care_home* midwi* paramedic* ambulance*
    life_expectancy mortality~ gene_therapy stem_cell*~ trials~ vioxx viagra statin* aspirin
    botox world_health_organization w_h_o pathogen* quarantine* mosquito* tick-borne lyme
    parasit* fever* pneumonia dentist* dental teeth~ eye~ vision~ hearing_loss deaf~ blind~
    skin~ tanning acne sunscreen puberty menopause hormone* testosterone estrogen placebo dose~
    doses dosage prescri* pharma* pharmacy pharmacist* wellness premature_birth infant* newborn*
    toddler~ sids concussion* brain~ chronic* pain~ epidemiolog* public_health
    human: lottery jackpot* dog~ dogs~ cat~ cats~ puppy puppies kitten* pet~ pets~ zoo~ royal~
    royals prince~ princess~ queen~ king~ prince_william kate_middleton duchess* duke_of
    prince_harry prince_george birthday* centenarian* oldest~ quirky bizarre odd~ guinness_world
    world_record~ heartwarming good_samaritan treasure~ viral_video time_capsule message_in
    lookalike* reunited~ anniversary~ obituar* dies_at tribute~ funeral~
    labour: strike~ strikers* walkout* union~ unions^ unionis* unioniz* worker* workforce*
    wage*^ minimum_wage^ pay_rise* job~ jobs^ jobless* unemploy*^ layoff*^ lay_off laid_off
    redundanc* sack~ sacked~ hiring~ pension*~ retire~ retirement~ labor~ labour~ employe*
    employment*^ overtime working_hours picket* lockout~ collective_bargaining industrial_action
    teamsters uaw afl-cio aslef rmt~ unison~ salary salaries work_from_home gig_economy
    lifestyle: travel* tourism tourist* traveler* traveller* vacation* holidaymak* recipe* food~
    foods~ restaurant* chef* cook~ cooking cuisine hotel* wine~ wines beer~ beers brewer* whisky
    whiskey cocktail* coffee~ tea~ cafe* lifestyle* gardening garden~ homes~ interior~ decor diy
    beauty~ makeup~ cosmetic~ hairstyle* hair~ dating~ relationship~ parenting~ cruise~ cruises
    beach~ beaches spa~ hobby hobbies cookbook* dessert* chocolate~ bakery baking barbecue
    gourmet foodie* vegan* vegetarian* horoscope* zodiac leisure luxury~ backpack* valentine*
    thanksgiving~ halloween new_year's mother's_day father's_day shopping~ outfits toys~ lego~
    april_fool* st_patrick*
    politics: politic* govern* president* vice-president minister* ministry prime_minister*
    premier~ parliament* senate*^ senator*^ congress*^ congressman house_of election*^ elect~
    electoral^ vote^ votes^ voter*^ voting ballot* poll~ polls pollster* campaign~ party~
    democrat*^ republican*^ gop^ conservative~ liberal~ labour_party tory tories left-wing
    right-wing far-right bush^ kerry^ cheney gore~ clinton^ trump^ biden^ obama^ reagan putin^
    medvedev yeltsin blair^ gordon_brown cameron^ thatcher boris_johnson starmer merkel^
    schroeder macron^ sarkozy hollande chirac berlusconi prodi renzi zapatero rajoy erdogan^
    netanyahu^ sharon^ arafat^ abbas^ hamid_karzai karzai^ musharraf^ zardari bhutto sharif
    modi^ singh~ manmohan hu_jintao xi_jinping wen_jiabao koizumi abe~ kim_jong chavez^ maduro
    lula castro^ fidel morales kirchner mugabe^ mandela mbeki zuma obasanjo khatami rouhani
    ahmadinejad khamenei lukashenko yanukovych^ yushchenko^ tymoshenko zelensky* aliyev
    pashinyan saakashvili nazarbayev kofi_annan annan ban_ki-moon guterres opposition~
    coalition~ cabinet~ diploma* embass* ambassador* consul~ consulate summit* foreign~ treat~
    treaty treaties u.n un~ united_nations security_council nato^ eu~ european_union
    european_commission brussels~ kremlin^ white_house^ pentagon~ downing_street
    state_department policy~ policies legislat* law~ laws bill~ lawmaker* mayor* governor*
    referendum* constitution* resign~ inaugurat* candidate*^ leader~ leaders impeach* secession*
    independence~ separatist~ annex* crimea*~ democracy pro-democracy dictator* autocra* regime*
    monarchy republic~ sovereign* palestin*~ israel*~ iran~ iranian*~ north_korea* pyongyang^
    tehran^ nuclear~ nuclear_talks enrichment uranium~ iaea sanction*^ talks~ negotiat*~
    peace_talks peace_process arab*~ settler* settlement~ geopolit* bilateral* foreign_minister*
    visa~ visas deport* asylum~ border~ brexit^ schengen caucus* primaries primary~ swing_state
    lobby* lobbyist* filibuster veto* decree* speaker~ nominee~ secretary_of state_of_the_union
    chancellor~ envoy* delegation* communique commonwealth~ african_union asean opec~ g7 g8 g20
    osce csto duma bundestag knesset lok_sabha bjp taoiseach holyrood westminster capitol~
    campaigner~ corruption~ protest~ protester*~ census~ citizenship welfare_reform spokesman~
    spokeswoman official~ officials~ pm~ administration~ ruling~ china~ chinese~ taiwan*~
    russia*~ russian*~ ukrain*~ georgia~ belarus*~ turkey~ turkish~ turkiye~ syria*~ libya*~
    egypt*~ lebanon*~ lebanese~ saudi*~ jordan~ kuwait*~ yemen*~ sudan*~ ethiopia*~ somali*~
    kenya*~ nigeria*~ zimbabwe*~ congo*~ rwanda*~ burundi~ uganda*~ ivory_coast~ liberia*~
    haiti*~ cuba*~ venezuela*~ colombia*~ bolivia*~ peru~ chile~ argentin*~ brazil*~ mexico~
    mexican~ pakistan*~ india~ indian~ kashmir*~ bangladesh*~ nepal*~ sri_lanka*~ myanmar~
    burma*~ thai~ thailand*~ indonesia*~ malaysia*~ philippin*~ vietnam*~ cambodia*~ japan~
    japanese~ south_korea*~ afghan*~ iraq*~ iraqi*~ germany~ german~ france~ french~ britain~
    british~ italy~ italian~ spain~ spanish~ poland~ hungary~ greece~ greek~ serbia*~ kosovo*~
    bosnia*~ croatia*~ macedonia*~ albania*~ romania*~ bulgaria*~ cyprus*~ armenia*~
    azerbaijan*~ kazakh*~ uzbek*~ kyrgyz*~ tajik*~ turkmen*~ moldova*~ eu_leaders european~
    africa~ african~ asian~
    religion: church* pope^ popes vatican*^ papal pontiff bishop* archbishop* priest* cardinal~
    islam*~ muslim*~ mosque* christian* catholic* protestant* evangelical* anglican* baptist*
    mormon* orthodox~ relig* pastor* imam* ayatollah~ jewish~ judaism synagogue* rabbi* hindu*
    hinduism buddh* dalai_lama sikh* temple~ bible* biblical quran koran ramadan easter^
    christmas~ lent passover hanukkah diwali eid hajj pilgrim* faith~ pray* prayer* god~ jesus
    christ monk* nun nuns monaster* shrine* saint~ sainthood canoniz* theolog* worship* clergy*
    sermon* atheis* blasphem* sect~ scientology pope_francis benedict_xvi john_paul jehovah*
    science: scien* research*~ study~ studies~ technolog*^ tech^ software^ internet^ web^
    website* online^ google^ microsoft^ apple^ ibm^ intel^ amd^ nvidia qualcomm linux^ windows^
    unix mac~ macintosh macbook* os_x comput*^ pc^ pcs^ laptop*^ notebook* tablet*^ server*^
    mainframe* chip^ chips^ chipmaker* semiconductor* processor* mobile^ phone* cellphone*
    cell_phone* smartphone*^ handset* wireless^ wi-fi^ wifi^ wimax bluetooth broadband^ dsl
    voip^ telecom* email^ e-mail^ spam^ spammer* phishing^ spyware^ adware virus~ worm^ worms^
    trojan~ malware^ hacker*^ hack hacked hacking cyber* cybersecurity security_flaw
    vulnerabilit* encrypt* password* browser*^ firefox^ mozilla^ explorer~ netscape
    opera_software chrome~ safari~ search_engine*^ search~ download*^ upload* file-sharing^
    file_sharing p2p peer-to-peer kazaa grokster napster~ bittorrent mp3 ipod*^ itunes^ ipad*^
    iphone*^ android^ galaxy~ samsung~ htc~ lg~ nokia^ motorola~ blackberry^ ericsson huawei
    xiaomi lenovo dell^ hp^ hewlett-packard compaq gateway~ sun_microsystems oracle^ peoplesoft^
    sap~ salesforce cisco^ novell red_hat yahoo*^ aol^ msn^ facebook^ twitter^ instagram^ tiktok
    whatsapp^ snapchat linkedin youtube^ skype^ myspace reddit wikipedia blog* blogger* podcast*
    social_network* social_media app^ apps^ digital^ data~ database* network~ networks~
    networking user~ users^ server_farm cloud~ cloud_computing big_data video_game*^ gaming^
    gamer* game_console console* xbox*^ playstation*^ ps3 ps4 ps5 nintendo^ wii gamecube gameboy
    sega halo_2 halo doom_3 titanfall call_of_duty minecraft pokemon~ oculus virtual_reality
    augmented_reality wearable* smartwatch* google_glass chromecast kindle dvd^ blu-ray hdtv
    high-definition_tv plasma_tv camera~ cameras pixel~ megapixel* gps nasa^ space^ spacecraft*^
    spaceship*^ spaceshipone spacewalk* space_shuttle shuttle~ space_station^ satellite* rocket~
    rockets~ launch_pad mars^ moon^ lunar^ planet*^ jupiter saturn^ titan~ venus~ mercury~ pluto
    asteroid*^ comet* meteor* meteorite* galaxies milky_way supernova* black_hole* big_bang
    universe~ cosmic* cosmolog* astronom*^ astrophysic* telescope*^ hubble^ orbit*^ astronaut*^
    cosmonaut* cassini^ rover* curiosity~ soyuz spacex^ x_prize x-prize esa~ dna^ gene^ genes^
    genetic*^ genome*^ clon* stem_cell species~ fossil*^ dinosaur*^ paleontolog* mammoth~
    neanderthal* evolution* evolv* physic*^ physicist* particle* neutrino* quantum cern higgs
    collider* chemi~ chemist* biolog*^ botan* zoolog* robot*^ drones~ ai
    artificial_intelligence^ algorithm* machine_learning chatbot* chatgpt openai deepmind nano*
    nanotech* nobel_prize~ scientist*^ laborator* lab~ labs experiment~ discover~ discovery~
    archaeolog*^ anthropolog* geolog* seismolog* oceanograph* microb* laser~ prototype* gadget*
    device* hardware^ firmware operating_system* open_source^ open-source^ patch~ patches~
    service_pack update~ upgrade~ version~ beta^ release_candidate developer* programmer*
    programming^ coder* code~ source_code java javascript html flash~ adobe^ photoshop pdf mpeg
    codec rfid^ biometric* e-voting e-commerce electronic~ electronics* silicon_valley patent*
    intellectual_property~ drm digital_rights domain_name* icann net_neutrality fiber-optic
    fibre-optic isp isps portal~ streaming~ supercomput* blue_gene 64-bit dual-core transistor*
    hard_drive* storage~ memory~ flash_memory printer* inkjet scanner~ monitor~ self-driving
    driverless electric_car* hybrid_car* battery~ batteries fuel_cell* tesla~ heartbleed openssl
    windows_xp vista~ longhorn office_365 cortana siri alexa spacesuit eclipse* equinox solar~
    sun~ solar_system exoplanet* habitable alien~ aliens seti extraterrestrial* genesis~
    bacteria~ mice~ rats~ animals~ whales~ ocean~ sharks~ squid ants~ insect* spider~ spiders
    reptile* amphibian* primate* chimp* scientif* technical~
    society: immigra*^ migrant*^ refugee*~ gay^ gays lesbian* lgbt* transgender* same-sex^
    gay_marriage women~ woman~ children~ child~ families~ family~ racis*^ racial* race_relations
    discriminat* sexism sexist feminis* gender* equality inequality marriage~ divorce~
    community~ communities~ population* demograph* poverty^ welfare~ homeless* orphan* charity
    charities charitable philanthrop* volunteer~ human_rights~ civil_rights^ slavery minority~
    minorities~ indigenous aboriginal~ tribe~ tribal~ elderly~ ageing~ teenager* youth~ hunger~
    adoption~ birth_rate* social_services suffrage
    sport: sport*^ football*^ soccer^ cricket*^ rugby^ tennis^ golf*^ basketball^ baseball^
    softball hockey^ volleyball handball badminton squash~ snooker darts~ boxing^ boxer* wrestl*
    judo karate taekwondo ufc mma cycling cyclist* swim~ swimmer* swimming~ athlet* gymnast*
    skiing skier* snowboard* skating skater* figure_skat* biathlon* triathlon* marathon*
    sprinter* hurdl* rowing~ rower* sailing~ yachtsm* regatta equestrian jockey* horse_race*
    racehorse* derby~ kentucky_derby grand_national nfl^ nba^ nhl^ mlb^ mls^ ncaa^ wnba pga^
    lpga atp wta fifa^ uefa^ ioc^ olympic*^ olympian* paralympic* medal*^ medalist* gold_medal*
    champion~ champions~ championship*^ cup~ world_cup^ league~ leagues team~ teams~ teammate*
    coach* player*~ players^ match~ matches~ goal~ goals~ goalkeeper* goalie* goaltender* score~
    scores^ scored^ scorer* scoring scoreless win~ wins~ winner~ winners~ winning~ won~ beat~
    beats^ beaten~ beating~ defeat*^ lose~ loses~ lost~ victor*~ season^ seasons^ offseason
    preseason postseason game~ games^ play~ plays~ played~ playing~ playoff*^ play-off* final~
    finals~ finalist* semifinal*^ semi-final* quarterfinal* quarter-final* innings^ inning^
    ballgame yankees^ mets^ sox^ red_sox cubs^ braves dodgers giants~ astros cardinals~ phillies
    orioles indians~ twins~ tigers~ athletics~ angels~ mariners^ padres rockies expos marlins
    brewers pirates~ reds~ royals~ nationals~ lakers^ clippers^ celtics^ knicks^ nets~ 76ers
    sixers bulls~ pistons^ pacers^ cavaliers^ raptors bucks~ hawks~ hornets~ magic~ heat~
    wizards~ mavericks^ rockets~ spurs^ grizzlies^ timberwolves nuggets~ blazers jazz~ suns^
    warriors~ kings~ thunder~ pelicans patriots^ cowboys^ steelers^ packers^ bears~ vikings~
    lions~ eagles~ redskins^ 49ers^ raiders^ chargers^ broncos^ chiefs~ seahawks^ rams~ saints~
    falcons~ panthers~ buccaneers jaguars^ titans~ colts^ texans^ bengals^ browns^ ravens^ jets~
    dolphins~ bills~ bruins^ sabres canadiens maple_leafs canucks oilers flames~ flyers^
    penguins~ rangers~ islanders devils^ capitals~ red_wings blackhawks avalanche~ sharks~
    striker*^ quarterback*^ linebacker* cornerback* tailback* fullback* wide_receiver*
    running_back* touchdown*^ interception* fumble* homer*^ home_run* homerun* pitcher*^
    pitching~ shortstop* outfielder* infielder* catcher~ bullpen batting^ batsman batsmen
    bowler* wicket*^ test_match test_series one-day_international ashes~ lbw all-rounder
    twenty20 t20 ipl tendulkar ganguly lara~ warne kohli dhoni flintoff midfield* defender*
    winger* forward~ centre-back relegat* promotion~ premiership^ premier_league^ la_liga
    serie_a^ bundesliga ligue_1 champions_league^ europa_league copa_america euro_2004 euro_2016
    euro_2024 manchester_united man_utd man_city manchester_city arsenal^ chelsea^ liverpool^
    everton^ tottenham^ newcastle~ aston_villa west_ham leeds~ celtic^ barcelona^ real_madrid^
    atletico^ bayern^ dortmund juventus^ juve inter_milan ac_milan roma~ lazio ajax~ psv porto~
    benfica psg galatasaray fenerbahce besiktas messi^ ronaldo^ neymar rooney^ beckham^ owen~
    zidane henry~ mourinho^ wenger ferguson~ guardiola klopp suarez pele maradona lampard
    gerrard coach_of manager~ referee* umpire* linesman offside hat-trick* penalty~ penalties~
    shootout~ extra_time injury_time overtime~ race~ races^ racing^ racer* raceway grand_prix^
    formula_one formula_1 f1^ nascar^ indycar indy_500 daytona^ motogp ferrari^ schumacher^
    barrichello alonso hamilton~ vettel button~ raikkonen mclaren jeff_gordon earnhardt driver~
    drivers~ pole_position lap~ laps athlete*^ stadium*^ arena~ tournament*^ squad* seed~
    seeded* unseeded top-seeded wimbledon^ us_open^ french_open australian_open davis_cup
    fed_cup federer^ nadal^ djokovic roddick^ agassi^ sampras hewitt^ safin^ henman murray~
    sharapova^ serena^ venus_williams davenport^ henin* clijsters capriati masters~ ryder_cup^
    tiger_woods^ woods~ mickelson^ els^ vijay singh~ mcilroy birdie* bogey* par~ putt* fairway
    tee~ tour_de_france armstrong~ lance_armstrong giro vuelta peloton phelps^ thorpe~ usain
    bolt~ doping^ steroid*^ wada anti-doping usada bcs^ bowl~ super_bowl^ rose_bowl orange_bowl
    sugar_bowl heisman^ longhorns sooners trojans~ hurricanes~ seminoles gators^ wolverines
    buckeyes badgers~ hawkeyes huskies~ wildcats^ jayhawks tar_heels blue_devils duke~ bulldogs~
    crimson_tide volunteers~ fighting_irish notre_dame~ big_east big_ten big_12 acc~
    sec_championship pac-10 ap_top march_madness final_four draft~ free_agent*^ free_agency
    trade_deadline roster* benched sidelined~ injury~ injured~ hamstring^ groin^ knee^ ankle^
    shoulder~ disabled_list injured_reserve contract_extension comeback~ rookie*^ mvp^
    hall_of_fame~ record-breaking undefeated unbeaten^ winless streak~ rout~ routs thrash*
    upset~ upsets edge~ edges~ downs~ clinch*^ triumph* runner-up fixtures standings
    fourth_quarter~ third_base first_base pennant^ world_series^ alcs^ nlcs^ wild_card ballpark
    fenway wrigley alex_rodriguez a-rod jeter barry_bonds bonds~ schilling^ pedro~ clemens^
    kobe^ kobe_bryant shaq^ shaquille o'neal^ lebron^ iverson^ jordan~ nowitzki yao_ming^
    brett_favre favre^ peyton_manning manning~ tom_brady brady~ belichick^ parcells michael_vick
    vick^ randy_moss emmitt_smith holyfield tyson~ de_la_hoya klitschko^ mayweather pacquiao^
    knockout* heavyweight^ middleweight welterweight bout~ wallabies all_blacks springboks
    six_nations lions_tour super_rugby scrum* try~ tries~ fly-half kick-off kickoff qualifier*^
    qualif~ group_stage round_of_16 knockout_stage all-star* bronze~ silver_medal* freestyle~
    relay~ 4x100 athens_games winter_games summer_games sochi~ world_champion*
    european_champion* title_fight title~ crown~
    conflict: war^ wars^ warfare warplane* warship* military* army^ armies troop*^ soldier*^
    marine~ marines^ navy naval~ air_force bomb*^ bomber* suicide_bomb* car_bomb* roadside_bomb
    attack*~ blast~ blasts~ explo~ terror*^ militant*^ militia* insurg*^ rebel*^ guerrilla*^
    mortar* missile*^ airstrike*^ air_strike* air_raid* drone_strike* weapon* weaponry arms~
    artillery tank~ tanks~ kill~ killed~ kills~ killing~ dead~ deaths~ hostage*^ behead*^
    kidnapp~ gunmen~ fight~ fighting~ fighter~ fighters~ clash*~ offensive~ ceasefire*^
    cease-fire* truce^ peacekeep*^ invasion* invade* occupation* occupied~ siege* besieg*
    ambush* raid~ raids shell~ shelling shelled front_line frontline battlefield* battle~
    casualt* wounded~ combat~ veteran~ veterans~ iraq*~ baghdad^ fallujah^ najaf^ mosul basra
    tikrit samarra sadr^ zarqawi^ saddam~ abu_ghraib~ guantanamo~ afghan*~ kabul~ kandahar
    taliban^ al-qaida qaida qaeda^ al-qaeda bin_laden^ isis^ islamic_state^ isil daesh
    boko_haram al-shabaab shabaab hezbollah^ hizbollah hamas^ gaza^ west_bank^ intifada rafah
    jenin nablus ramallah darfur^ janjaweed^ chechen* chechnya^ beslan^ donbas* donetsk~ kherson
    kharkiv~ mariupol bakhmut sevastopol aleppo homs~ idlib houthi* tigray karabakh* coup~
    junta* mutiny* uprising* unrest* riot* rioter* protest~ protests~ protester* demonstrat~
    tear_gas crackdown* revolt* revolution~ revolutionary* civil_war^ cross-border massacre*
    genocide^ ethnic_cleansing war_crime* nuclear_weapon* nuclear_test* ballistic* warhead*
    chemical_weapon* nerve_agent sarin wmd landmine* ied ieds terrorism^ counterterror*
    counter-terror* extremis* jihad* radicali* separatist*~ paramilitar* warlord* tribal_area
    waziristan kashmir~ tamil_tiger* farc eta~ ira~ pkk* kurdish~ kurds~ disarm* demilitar*
    conscript* mobilis~ mobiliz~ deploy~ deployment~ peace_deal peace_accord* armistice
    defense_minister~ defence_minister~ general_staff commander~ commanders~ cruise_missile
    submarine~ f-16 fighter_jet* helicopter~ helicopters~
    weather: weather*^ snow*^ rain~ rains~ rainfall^ heatwave*^ heat_wave* temperature~
    temperatures^ cold_snap freezing~ frost frosty blizzard*^ thunderstorm* storm~ storms~
    winter_storm meteorolog*^ forecaster* sunny sunshine~ wind~ winds~ hail~ fog~ humid* el_nino
    monsoon* sleet icy gale gales polar_vortex weather_service met_office tropical_storm~
    """
}
