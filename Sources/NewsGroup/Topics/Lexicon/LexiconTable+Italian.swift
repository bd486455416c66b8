extension LexiconTable {
  /// Italian.
  static let italian: StaticString = """
    stop: il lo la i gli le l di del della dei delle dello degli e in nel nella nei un una che
    con per da dal dalla si su sul sulla è sono ha hanno non più come senza tra fra dopo fino ma
    questo questa al alla ai alle anche già o contro chi cosa perché se
    arts: film cinema* attor* attrice* regist* musica* cantant* canzon* album concert* festival*
    teatro* opera~ lirica museo musei mostra~ artist* arte pittor* libr* romanz* scrittor* poet*
    letterat* cultur* serie_tv serie~ televis* tv rai~ mediaset conduttor* giornalist* stampa~
    oscar grammy netflix hollywood sanremo^ eurovision venezia~ biennale* uffizi maneskin
    rapper* vip comico* sfilat*
    crime: polizia* carabinier* giudic* tribunal* crimin* delitt* omicid* uccis~ assassin*
    carcer* arrest* processo~ process* procura* procurator* pm~ condann* sentenz* accus* indag*
    inchiest* furt* rapin* ladr* mafia* 'ndrangheta ndrangheta camorra* droga* cocaina spaccio*
    stupr* violenza_sessuale vittima~ frod* truff* corruzion* tangent* sequestr* sparatori*
    avvocat* reat* guardia_di_finanza femminicid* ergastol* cassazione
    disaster: terremot*^ sisma*^ alluvion*^ incendi*^ incident*^ uragan* tsunami eruzion*
    vulcan* frana* frane valang* crollo* crolla* naufrag* soccors* evacua* vigili_del_fuoco
    protezione_civile catastrof* disastr* esplosion~ morti~ feriti~ dispers* deraglia* annega*
    etna vesuvio campi_flegrei maltempo
    economy: econom* impres* imprenditor* mercat* borsa^ banca banche inflazion* prezz* petrol*
    dollar* euro~ pil spread credit* debit* deficit manovra~ tass* fisco* iva investi* azion~
    azionist* utile~ utili~ fatturat* vendit* esport* import~ dazi* commerc* industria* fabbric*
    bce^ fmi bankitalia unicredit intesa_sanpaolo eni enel fiat stellantis* ferrari~ generali~
    fusione~ opa fallimento* consumator* benzina* bollett* miliard* milion~ bitcoin*
    criptovalut* immobiliar* mutu* recession* crescita~ istat* confindustria* btp piazza_affari
    education: scuol* student* universit* istruzion* insegnant* docent* alunn* maturità
    professor* maestr* esame esami classe~ ateneo* concorso~ invalsi
    environment: clima* climatic* ambient* emission* inquinament* carbonio biodiversit* specie~
    deforest* riciclo* rifiut* siccità rinnovabil* ecolog* ghiacciai* orso orsi lupi
    riscaldamento_globale
    health: salut* ospedal* medic* vaccin* covid* coronavirus malatti* pazient* cancro tumor*
    virus~ pandemi* epidemi* influenza* sanit* farmac* terapi* chirurg* diabet* obesit* infart*
    cuore~ gravidanz* incint* aborto* parto aids hiv oms depression* ansia psic* sintom*
    contagi* infermier* ssn dieta~
    human: lotteria* superenalotto* jackpot re~ regina* principe* principessa* cane cani~ gatto
    gatti zoo compleann* curios* record~
    labour: scioper*^ sindacat* salari* stipend* disoccup* occupazion* lavorator* licenzia* cgil
    cisl uil pension* inps lavoro~ contratto~ smart_working cassa_integrazione
    lifestyle: turismo* turist* viagg* cucina* ricett* ristorant* hotel vino~ vini~ chef
    gastronom* moda~ spiagg* vacanz* bellezz~ oroscop*
    politics: president* govern* ministr* elezion* elettoral* parlament* senat* deputat* camera~
    partit~ pd fratelli_d'italia lega~ forza_italia m5s cinque_stelle meloni^ salvini^ schlein
    conte~ renzi berlusconi mattarella tajani draghi trump* biden* putin* zelensky macron
    netanyahu erdogan voto* votar* candidat* campagna~ sindac~ sindaco opposizion* coalizion*
    referendum costituzion* legge leggi decreto* diplomaz* ambasciat* vertice* onu nato ue
    unione_europea bruxelles casa_bianca cremlino sanzion* negoziat* accordo~ palazzo_chigi
    quirinale premier~ dimission* politic* region*~ russia~ ucraina~ cina~ iran~ israele~
    religion: chiesa* chiese papa^ vaticano* vescov* prete preti sacerdot* cardinal* cattolic*
    cristian* islam* musulman* moschea* relig* ebre* sinagog* natale~ pasqua* giubileo* dio~
    fede~ messa~ conclave
    science: scien* scientific* tecnolog* internet spazial* spazio~ satellit* razzo nasa esa
    luna~ marte pianet* astronom* astronaut* asteroid* telescop* fisic* chimic* biolog* genetic*
    dna genoma* fossil* dinosaur* archeolog* ricercator* ricerca~ studio~ scopert*
    intelligenza_artificiale ia robot* computer software smartphone* iphone google apple
    microsoft facebook twitter whatsapp tiktok hacker* ciber* cyber* dati~ app digital*
    videogioc* chip social~
    society: migrant* immigra* rifugiat* profugh* donne~ femminis* bambin* famigli* povert*
    disuguaglianz* razzis* discrimina* lgbt* omosessual* matrimoni* divorzi* popolazion*
    natalità volontar* disabil* anzian*
    sport: calcio* calciator* partita* campionato* serie_a^ serie_b squadr* allenator* coppa*
    giocator* gol campion* mondial* nazional~ olimpi* medagli* torne* stadi* juventus^ juve^
    inter^ milan^ napoli~ roma~ lazio~ atalanta fiorentina~ allegri conte~ spalletti mancini
    ronaldo messi mbappé attaccant* portier* difensor* calciomercato^ finale~ semifinal*
    quarti_di_finale tennis* sinner^ berrettini alcaraz djokovic basket nba pallavolo* volley
    ciclism* giro_d'italia tour_de_france formula_1 f1 ferrari~ leclerc verstappen hamilton
    motogp bagnaia valentino_rossi pugil* atletic* nuoto nuotator* arbitr* rigor* doping fifa
    uefa champions_league vittori~ sconfitt* derby sci~ sport*
    conflict: guerr* esercit* militar* attentat* attacc* bombard* bomb* terroris* jihad* soldat*
    truppe missil* dron* armi~ armat* ribell* guerrigli* combattiment* offensiv* tregua*
    cessate_il_fuoco ostagg* invasion* conflitt* hamas gaza* hezbollah taleban* talib* isis
    siria* iraq* afghan* golpe* scontri~ protest~ manifestazion~ massacr* genocid* nuclear* raid
    weather: meteo* pioggi* neve nevic* tempesta* temporal* caldo~ ondata_di_calore temperatur*
    freddo~ grandin* vento~ allerta~ previsioni~
    """
}
