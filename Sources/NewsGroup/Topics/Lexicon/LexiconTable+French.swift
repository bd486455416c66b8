extension LexiconTable {
  /// French.
  static let french: StaticString = """
    stop: le la les l de du des un une et à au aux en dans sur pour par avec sans sous est sont
    a ont été être qui que quoi dont où ce cette ces son sa ses leur leurs il elle ils elles ne
    pas plus après avant entre contre vers chez mais ou se comment pourquoi fait va
    arts: film* cinéma* acteur* actrice* réalisat* musi* chanteu* chanson* artiste* festival*
    album* cultur* musée* théâtre* opéra* concert* exposition* peintre* peinture* roman~ romans
    écrivain* auteur~ littér* livre* poète* cannes césar* oscar* hollywood série* télé*
    télévision animateur* animatrice* journaliste* presse~ média* radio* danse* danseu* rappeu*
    star~ stars~ photograph* bd bande_dessinée manga eurovision netflix spectacle* humoriste*
    goncourt styliste*
    crime: police* justice~ tribunal* procès prison* arrest* arrêté~ meurtre* crime* criminel*
    avocat* enquête* juge* jugé* condamn* accus* procureur* parquet* garde_à_vue mise_en_examen
    mis_en_examen peine~ coupable* victime~ viol violeur* viols agress* vol~ voleur* cambriol*
    escroc* fraude* drogue* trafic* cocaïne gang* mafia* corrupt* détournement* assassin*
    tué_par fusillade* coups_de_feu gendarm* suspect* plainte* perquisition* extradition*
    enlèvement* kidnapp* cour_suprême cour_d'appel braquage*
    disaster: séisme*^ tremblement_de_terre inondation*^ incendie*^ accident*^ catastroph*^
    tempête* cyclone*^ ouragan* tsunami* typhon* avalanche* glissement* effondr* crash* naufrag*
    noyé* noyade* secours pompier* évacu* explosion~ éruption* volcan* sinistré* bilan~ morts~
    blessés~ disparus~ déraill* collision* carambol*
    economy: économ* entreprise* marché* bourse* banque* pétrol* inflation croissance~ impôt*
    budget* commerc* investis* prix~ financ* dette* milliard* million~ milliardaire* euro~
    dollar* franc_cfa fcfa action~ actions~ actionnair* bénéfice* chiffre_d'affaires recette~
    taux~ crédit* emprunt* pib récession* déficit* export* import* industri* usine*
    constructeur* renault peugeot airbus total~ edf lvmh patron* pdg startup* start-up* fusion*
    rachat* faillite* consommat* pouvoir_d'achat vente~ ventes~ achat* tarif* taxe* douane* fmi
    banque_mondiale bce monnaie* bitcoin* cryptomonnaie* immobili* assurance* agricult* cacao
    coton riche~ riches~ fortune*
    education: école* élève* étudiant* universit* enseign* bac~ baccalauréat* lycée* lycéen*
    collège* collégien* professeur* rentrée* éducat* examen* scolair* campus crèche* maternelle*
    diplôm* parcoursup instituteur*
    environment: climat* environnement* pollut* biodivers* écolog* réchauffement* carbone*
    émission~ gaz_à_effet déforest* plastique* déchet* recycl* espèce* faune* baleine* glacier*
    sécheresse* énergies_renouvelables éolien* solaire~ giec cop21 cop26 cop27 cop28 braconn*
    éléphant*
    health: santé* hôpit* médecin* maladie* vaccin* covid* coronavirus* virus patient* sida* vih
    cancer* médic* médicament* traitement* épidémie* pandémie* infirmier* chirurg* grippe* ebola
    paludisme choléra rougeole variole diabète* obésité* cardiaque* cœur~ coeur~ avc sang~ oms^
    grossesse* enceinte* avortement* ivg accouch* bébé~ dépression* mental* psych* symptôme*
    soins urgences pharmac* drépanocytose nutrition* régime~ sommeil allerg* contamin* dépist*
    fertilit* hormon* hygiène
    human: loterie* loto* roi~ reine* prince* princesse* royale~ chien* chat~ chats zoo*
    anniversaire* insolite* record~
    labour: grève*^ grévist* syndicat* salair* salarié* chômage* chômeur* retrait*~ emploi*
    embauch* licenci* cgt cfdt smic travailleur* métier* télétravail prud'hom* préavis
    lifestyle: tourism* touriste* voyage* vacances cuisine* cuisinier* restaurant* recette~
    recettes hôtel* vin vins vignoble* gastronom* mode~ plage* jardin* beauté~ bien-être
    horoscope loisir* chef~ parfum*
    politics: politi* président* ministre* gouvernement* parlement* élection* électoral*
    électeur* vote* voter député* parti~ partis~ opposition* sénat* sénateur* macron* hollande
    sarkozy chirac le_pen mélenchon bayrou barnier lecornu borne attal élysée matignon
    assemblée_nationale candidat* campagne~ scrutin* référendum* constitution* coalition*
    démission* maire* diplomat* ambassad* sommet* traité* loi lois~ projet_de_loi motion*
    censure* onu otan ue union_européenne bruxelles~ kremlin* poutine zelensky trump* biden*
    erdogan netanyahu ouattara gbagbo bédié kagame tshisekedi kabila biya bongo macky_sall sonko
    alpha_condé déby talon faure_gnassingbé buhari tinubu ramaphosa cedeao union_africaine
    présidentielle* législatives putsch~ transition~ sanction* négociat* accord~ frontière*
    visa* algérie* maroc* tunisie* russie~ ukraine~ chine~ iran~ israël~
    religion: église* pape^ vatican* prêtre* évêque* cardinal* islam* musulman* chrétien*
    mosquée* relig* catholiqu* protestant* pasteur* imam* juif* juive* synagogue* ramadan
    tabaski pâques noël~ pèlerin* dieu~ prière* foi bible* coran* bouddh* hindou* spirituel*
    laïcité
    science: scien* chercheu* recherche~ technolog* internet numérique* satellit* spatial*
    espace~ application~ intelligence_artificielle ia ordinateur* logiciel* smartphone*
    téléphone* google apple microsoft facebook twitter tiktok whatsapp instagram youtube
    réseaux_sociaux hacker* pirat*~ cyber* données* robot* fusée* nasa lune~ mars~ planète*
    astronom* astéroïde* télescop* physi* chimi* biolog* génét* adn génom* fossile* dinosaur*
    archéolog* étude~ études~ découvert* expérience~ inventi* nobel~ humanité~ univers~ géolog*
    jeux_vidéo jeu_vidéo
    society: migrant* immigr* réfugié* femme* famille* racis* discriminat* enfant~ enfants~
    mariage* divorce* pauvreté* inégalit* homosexu* lgbt* féminis* excision* polygam* genre~
    population* démograph* associat* bénévol* sans-abri handicap* esclavage*
    violences_conjugales jeunes~ solidarité*
    sport: football* foot match* équipe* entraîneur* joueu* championnat* coupe* ligue* sport*
    but~ buts~ buteur* victoire~ olymp* can~ lions~ sélectionneur* bleus psg om asse ol fc
    real_madrid barça barcelone liverpool chelsea arsenal manchester* bayern juventus messi
    ronaldo mbappé neymar benzema mané salah drogba eto'o zidane deschamps attaquant* défenseur*
    gardien~ milieu_de ballon_d'or fifa uefa caf~ tennis* roland-garros nadal federer djokovic
    basket* nba rugby* cyclis* tour_de_france athlét* marathon* natation* nageu* boxe* boxeu*
    judo* escrime médaille* finale* demi-finale* quart_de_finale tournoi* stade* supporter*
    transfert* mercato formule_1 f1 pilote~ dopage* penalty
    conflict: guerre* armée* militair* attentat* terror* bombe* bombard* attaque* soldat* jihad*
    djihad* rebelle* combat* frappe* missile* drone* arme armes~ armé~ armés cessez-le-feu
    otage* massacre* génocide* coup_d'état putsch* junte* offensive* invasion* conflit* hamas
    gaza* hezbollah talib* boko_haram daech état_islamique al-qaïda syrie* irak* sahel* barkhane
    wagner* m23 tigré~ darfour mali~ émeute* manifest~ insurg* milice* paix~ casques_bleus
    nucléair*
    weather: météo* neige* pluie* canicule* orage* intempéri* température* verglas* grêle*
    vigilance~ froid~ chaleur~ vent vents
    """
}
