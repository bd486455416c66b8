extension LexiconTable {
  /// Swahili.
  static let swahili: StaticString = """
    stop: ya wa na kwa ni za la katika cha vya kuwa yake wake ambao ambayo hii huo hiyo baada
    kabla kama lakini pia au hata bila dhidi wakati mwa kutoka jinsi gani nini nani je
    arts: filamu muziki msanii wasanii wimbo nyimbo albamu mwigizaji waigizaji sanaa utamaduni
    tamasha burudani mwanamuziki wanamuziki bongo mwandishi kitabu vitabu runinga tuzo mchoraji
    diamond~ harmonize mrembo
    crime: polisi mahakama mahakamani jela gerezani mauaji hukumu hukumiwa mshukiwa washukiwa
    mtuhumiwa watuhumiwa kesi jaji hakimu uhalifu wizi mwizi majambazi ubakaji kubaka ufisadi
    rushwa dawa_za_kulevya kukamatwa wakili auawa
    disaster: ajali mafuriko tetemeko tsunami kimbunga moto~ maporomoko janga waokoaji uokoaji
    kuzama volkano
    economy: uchumi biashara benki fedha shilingi kampuni bei mafuta soko masoko mfumuko kodi
    ushuru bajeti mkopo deni uwekezaji mwekezaji wawekezaji bilioni milioni~ dola tajiri
    mabilionea faida hasara kilimo~ wafanyabiashara mfanyabiashara bidhaa
    education: shule wanafunzi mwanafunzi elimu chuo vyuo mwalimu walimu mtihani mitihani masomo
    environment: mazingira tabianchi hali_ya_tabianchi wanyamapori ndovu tembo~ uchafuzi misitu
    hewa_ukaa faru
    health: afya hospitali ugonjwa magonjwa chanjo corona virusi daktari madaktari ukimwi
    malaria ebola saratani wagonjwa mgonjwa dawa~ matibabu covid kipindupindu ujauzito mimba
    uzazi muuguzi who kisukari surua
    human: bahati_nasibu malkia mfalme mwanamfalme mbwa paka
    labour: mgomo mishahara mshahara ajira wafanyakazi mfanyakazi chama_cha_wafanyakazi pensheni
    lifestyle: utalii watalii mtalii safari~ chakula mapishi hoteli mitindo
    politics: rais serikali bunge uchaguzi waziri siasa chama mbunge wabunge upinzani kura
    mgombea wagombea makamu seneta gavana katiba balozi mkutano_wa umoja_wa_mataifa ruto odinga
    raila uhuru_kenyatta kenyatta samia magufuli museveni kagame tshisekedi kabila mnangagwa
    ramaphosa trump biden putin macron ccm chadema wanasiasa mwanasiasa vikwazo
    religion: kanisa askofu papa msikiti waislamu mwislamu wakristo dini mungu kasisi sheikh
    mchungaji ramadhani krismasi pasaka imamu biblia kurani
    science: teknolojia sayansi mtandao simu kompyuta wanasayansi intaneti anga~ nasa mwezi~
    setilaiti utafiti watafiti roboti akili_bandia facebook twitter whatsapp google apple
    dinosaria
    society: wakimbizi mkimbizi wanawake watoto~ familia ndoa talaka umaskini wahamiaji ubaguzi
    jamii~ ukeketaji haki_za_binadamu
    sport: mpira ligi timu kocha michezo mchezaji wachezaji kombe mabao bao klabu goli magoli
    mechi soka uwanja mshambuliaji kipa beki simba~ yanga^ gor_mahia harambee taifa_stars
    chelsea arsenal liverpool manchester* barcelona real_madrid messi ronaldo mbappe salah^
    mane^ bayern juventus fifa caf afcon olimpiki medali bingwa mabingwa ubingwa fainali
    nusu_fainali riadha mbio marathon ngumi tetesi_za_soka usajili
    conflict: vita jeshi shambulio mashambulizi wanajeshi mwanajeshi kigaidi magaidi ugaidi bomu
    mabomu waasi silaha mapigano mapinduzi wapiganaji al-shabaab shabaab hamas gaza m23
    makombora droni maandamano~ waandamanaji amani~ mateka
    weather: mvua hali_ya_hewa joto~ ukame theluji baridi~
    """
}
