extension LexiconTable {
  /// Turkish.
  static let turkish: StaticString = """
    stop: ve bir bu da de ile için olarak olan daha çok en gibi kadar sonra önce ama ne o mi mı
    var yok oldu etti edildi dedi açıkladı yeni son büyük ilk göre karşı her şu ki artık
    arts: film* sinema* dizi* oyuncu~ sanatçı* şarkı* müzik* albüm* konser* tiyatro* opera*
    sergi* müze* ressam* kitap* roman* yazar* şair* edebiyat* kültür* festival* oscar* hollywood
    netflix televizyon* tv sunucu* gazeteci* basın~ medya* magazin* ünlü~ yönetmen* moda~
    eurovision tarkan
    crime: polis* mahkem* cinayet* tutuk* gözaltı* savcı* hakim* dava* hapis* ceza* suç*
    şüpheli* zanlı* katil* öldürdü* hırsız* soygun* dolandırıcı* uyuşturucu* kaçakçı* rüşvet*
    yolsuzluk* tecavüz* taciz* operasyon~ jandarma* bıçak* silahlı_saldırı* avukat* yargı*
    yargıtay* fetö* istismar* kaçırıl* çete* mafya*
    disaster: deprem*^ yangın*^ sel~ seller~ kaza* trafik_kazası* heyelan* çığ fırtına~ tsunami
    kasırga* tayfun* enkaz* afad^ itfaiye* kurtarma* tahliye* felaket* patlama~ ölü~ yaralı*
    hayatını_kaybe* boğul* maden_kazası çöktü* düştü~ yanardağ*
    economy: ekonomi* şirket* banka* enflasyon* dolar* euro~ ticaret* ihracat* ithalat* borsa*
    bist hisse* faiz* merkez_bankası* tcmb kredi* borç* bütçe* vergi* zam~ zamm* fiyat*
    akaryakıt* benzin* petrol* doğalgaz* altın* yatırım* kâr~ zarar~ satış* sanayi* fabrika*
    üretim* büyüme* sterlin lira* tüik* piyasa* konut* kira* iflas* milyar* milyon~ bitcoin*
    kripto* girişim* ihale* otomotiv* thy~ imf gümrük*
    education: okul* öğrenci* öğretmen* üniversite* eğitim* meb^ yks lgs kpss ösym sınav* ders*
    yök öss rektör* akademi* burs* kreş* mezun*
    environment: iklim* çevre* karbon* emisyon* kirlilik* küresel_ısınma* geri_dönüşüm* orman~
    ormanlar* biyoçeşit* müsilaj* kuraklık* yenilenebilir* nesli_tüken* buzul*
    health: sağlık* hastane* doktor* aşı* koronavirüs* covid* kovid* hastalık* hasta* kanser*
    virüs* pandemi* salgın* grip* ilaç* tedavi* ameliyat* diyabet* obezite* kalp* hamile*
    kürtaj* eczane* psikolo* belirti* dsö beslenme* diyet* hemşire* organ_nakli*
    human: piyango* loto* çekiliş* kral* kraliçe* prens* prenses* köpek* kedi* hayvanat_bahçe*
    doğum_günü* ilginç* rekor~
    labour: grev* sendika* maaş* asgari_ücret* işsizlik* işçi* emekli* memur* istihdam*
    ikramiye* işten_çıkar* çalışan* iş_kur işkur toplu_sözleşme*
    lifestyle: turizm* turist* seyahat* yemek* tarif* restoran* otel* tatil* plaj* şef~ burç*
    mutfak* moda* güzellik* kahve*
    politics: cumhurbaşkan* bakan* başbakan* seçim* meclis* tbmm hükümet* parti* akp ak_parti*
    chp^ mhp^ hdp dem_parti* iyi_parti* erdoğan*^ kılıçdaroğlu* özgür_özel imamoğlu* bahçeli*
    yavaş~ davutoğlu* babacan* milletvekil* belediye* muhalefet* oy oylar* sandık* aday*
    referandum* anayasa* yasa* kanun* diploma* büyükelçi* zirve* nato ab~ bm abd~ trump* biden*
    putin* zelenskiy* macron netanyahu* aliyev* paşinyan* kremlin beyaz_saray* yaptırım*
    müzakere* görüşme* ziyaret* dışişleri* siyas* istifa* rusya~ ukrayna~ iran~ israil~ suriye~
    yunanistan~ kıbrıs* azerbaycan* ermenistan*
    religion: kilise* cami* islam* din dini* diyanet* papa^ vatikan* müslüman* hristiyan*
    hıristiyan* yahudi* sinagog* ramazan* bayram* hac kurban* oruç* imam* müftü* kuran* ibadet*
    patrik*
    science: bilim* teknoloji* uzay* internet* uydu* roket~ nasa tübitak* ay'a mars~ gezegen*
    astronom* asteroit* teleskop* fizik* kimya* biyoloji* genetik* dna fosil* dinozor* arkeolo*
    araştırma~ keşif* keşfe* yapay_zeka* robot* bilgisayar* yazılım* telefon* iphone google
    apple microsoft facebook twitter whatsapp tiktok instagram hacker* siber* uygulama* dijital*
    oyun_konsol* togg~ çip
    society: göçmen* mülteci* sığınmacı* kadın* aile* çocuk~ çocuklar~ yoksul* ırkçı* ayrımcı*
    evlilik* boşan* nüfus* doğurganlık* engelli* yaşlı* gönüllü* yardım~ kadına_şiddet* lgbt*
    sport: futbol* maç* takım* lig süper_lig* teknik_direktör* şampiyon* gol goller* golü*
    galatasaray*^ fenerbahçe*^ beşiktaş*^ trabzonspor*^ başakşehir* milli_takım* milli~ kupa*
    turnuva* stat* stadyum* futbolcu* kaleci* forvet* transfer* hakem* penaltı* derbi* uefa fifa
    voleybol* filenin basketbol* euroleague nba tenis* güreş* boks* atletizm* yüzme* olimpiyat*
    madalya* formula_1 motogp toprak_razgatlıoğlu messi ronaldo mourinho okan_buruk arda_güler
    real_madrid barcelona liverpool galibiyet* yenildi* yendi* play-off
    conflict: savaş* asker* saldırı* terör* ordu* bomba* patlama~ füze* iha siha drone*
    insansız_hava silah* pkk^ ypg deaş ışid hamas* hizbullah* gazze* filistin* şehit* çatışma*
    ateşkes* işgal* cephe* tank* rehine* darbe* msb^ tsk^ mühimmat* nükleer* taliban* harekat*
    bombardıman* topçu*
    weather: hava_durumu* hava~ kar~ kar_yağışı* yağmur* yağış* sağanak* fırtına* sıcaklık*
    meteoroloji* soğuk* don~ dolu~ sis rüzgar*
    """
}
