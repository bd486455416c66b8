extension LexiconTable {
  /// German.
  static let german: StaticString = """
    stop: der die das und in im zu zum zur den dem des mit von vom für auf aus bei nach über
    unter vor ist sind war wird werden wurde hat haben ein eine einen einem einer nicht auch als
    wie an am sich noch nur gegen ohne bis durch will wollen kann soll sein ihre mehr neue neuer
    neues um was wer warum
    arts: film* kino* schauspiel* regisseur* serie~ sänger* musik* lied~ album konzert* theater*
    oper opern* ballett kultur* ausstellung* künstler* kunst* maler* museum museen galerie*
    buch~ bücher roman romane autor autorin schriftsteller* dichter* literatur* festival*
    berlinale oscar* hollywood star~ stars~ promi* tv fernseh* zdf ard rtl netflix moderator*
    journalist* zeitung* medien* verlag* eurovision tatort band~ rapper* schlager* popstar*
    comedian* kabarett*
    crime: polizei* gericht* mord* mörder* urteil* verurteil* richter* staatsanwalt* anklage*
    angeklagt* verhaft* festgenommen festnahme* gefängnis* haft haftstrafe verdächtig* ermittl*
    razzia* betrug* betrüger* diebstahl* einbrecher* einbruch* raub* überfall* überfallen
    vergewaltig* missbrauch* drogen~ kokain messer* messerangriff* täter* prozess* anwalt*
    klage~ klagt~ justiz* bundesgerichtshof bgh mafia korruption* bestech* kriminal* tötung*
    entführ* schüsse~ leiche* bka strafe~
    disaster: erdbeben*^ hochwasser*^ überschwemm* brand brände feuerwehr* feuer~ unfall*
    unfälle verunglück* absturz* abgestürzt katastroph* explosion~ lawine* erdrutsch* tsunami
    hurrikan* taifun wirbelsturm* waldbrand* flut* evakuier* rettungskräfte zugunglück*
    entgleis* einsturz* eingestürzt vulkan* tote~ todesopfer* verletzte~ vermisst*
    economy: wirtschaft* unternehmen börse* bank banken euro~ inflation* handel* steuer* aktie*
    konzern* gewinn~ umsatz* milliarde* million~ konjunktur* rezession* ezb zins* leitzins* dax^
    kredit* schulden* haushalt~ investi* investor* export* import* industrie* hersteller*
    autobauer* volkswagen^ vw bmw daimler mercedes bosch siemens bayer~ basf lufthansa~ telekom
    sap~ übernahme* fusion* insolven* pleite* ölpreis* gaspreis* strompreis* energiepreis*
    preise preis~ verbraucher* einzelhandel* zölle zoll* mieten immobilien* bauwirtschaft
    start-up* gründer* bitcoin* kryptowähr* rente~ wachstum~ arbeitgeber~ quartal* prognose~ ifo
    ifw
    education: schule* schüler* lehrer* universität* uni unis bildung* student* studier*
    hochschul* abitur* kita kitas prüfung* unterricht* kultusminister* professor* pisa
    ausbildung~ klassenzimmer
    environment: klima* umwelt* co2 emission* treibhaus* naturschutz* artenschutz* artensterben
    verschmutz* nachhaltig* energiewende windrad windräder windkraft* solar~ kohleausstieg*
    müll* recycling plastik* gletscher* erderwärm* wölfe wolf~ borkenkäfer greenpeace nabu
    health: gesundheit* krankenhaus* krankenhäuser klinik* arzt ärzte ärztin* patient* krank*
    krankheit* krebs* impf* corona* covid* virus~ grippe* pflege* medizin* medikament* therapie*
    pandemie* infektion* seuche* rki lauterbach krankenkasse* diabetes schlaganfall* herz~
    herzinfarkt* psych* depression* schwanger* abtreib* apotheke* operation~ hebamme*
    organspende* sucht~ alkohol~ vogelgrippe affenpocken
    human: lotto* jackpot* könig* königin* prinz* prinzessin* royals hund hunde katze* zoo*
    geburtstag* kurios* rekord~
    labour: streik* gewerkschaft* lohn* löhne tarif* verdi ig_metall gdl arbeitslos*
    arbeitsmarkt* arbeitsplätze stellenabbau* jobs kündigung* entlass* beschäftig* rente renten*
    rentner* mindestlohn* betriebsrat* fachkräfte* arbeitszeit* bürgergeld
    lifestyle: reise* urlaub* tourismus tourist* rezept* restaurant* hotel* kochen küche~ wein*
    bier* mode* garten* strand~ camping* ernährung~ horoskop* deko wellness
    politics: politik* minister* regierung* bundestag* bundesrat* wahl* wähler* partei* kanzler*
    bundeskanzler* präsident* bundespräsident* abgeordnet* koalition* opposition* ampel* cdu csu
    spd grüne~ fdp afd linke~ bsw merkel scholz merz habeck baerbock söder lindner steinmeier
    pistorius weidel wagenknecht trump biden putin selenskyj macron erdogan orban netanjahu
    xi_jinping eu~ eu-kommission brüssel~ nato uno usa~ kreml diplomat* botschaft* gipfel*
    sanktion* gesetz* abstimmung* landtag* ministerpräsident* bürgermeister* referendum*
    rücktritt* verfassung* asyl* grenzkontroll* parlament* senat* außenminister* verhandlung*
    ukraine~ russland~ israel~ iran~ china~
    religion: kirche* papst^ vatikan* bischof* bischöf* kardinal* islam* muslim* moschee* relig*
    katholi* evangelisch* pfarrer* priester* juden~ jüdisch* synagoge* ostern* weihnacht*
    ramadan* glaube~ gott~ kirchentag kloster*
    science: wissenschaft* forsch* technologie* technik~ internet* raumfahrt* weltraum* rakete~
    satellit* esa nasa mond~ mars~ planet* astronom* physik* chemi* biolog* gen gene gentechnik*
    dna studie~ studien~ computer* software* handy* smartphone* app apps google apple microsoft
    facebook twitter whatsapp hacker* cyber* ki künstliche_intelligenz chatgpt digital* roboter*
    archäolog* fossil* dinosaurier* quanten* nobelpreis~ daten~ chip chips halbleiter*
    elektroauto* update~ spielkonsole* teleskop* asteroid*
    society: flüchtling* familie* migrant* migration* frauen* kinder~ gleichstell* rassis*
    diskriminier* armut* obdachlos* ehrenamt* gesellschaft* integration* bevölkerung*
    geburtenrate* einwander* behindert* queer* homo* transgender jugend~ senioren~ spenden~
    sport: fußball* bundesliga^ spiel* trainer* mannschaft* sport* tor~ tore~ torwart* stürmer*
    sieg~ siegt~ niederlage* meister* meisterschaft* pokal* dfb* em wm^ champions_league^
    olympia* medaille* gold~ finale* halbfinale* viertelfinale* fc bayern^ bvb^ dortmund schalke
    leverkusen leipzig~ hsv werder eintracht~ gladbach nationalmannschaft* nationalspieler*
    nagelsmann* klopp* tuchel kimmich musiala wirtz müller~ neuer~ kroos tennis* zverev kerber
    handball* eishockey* basketball* biathlon* skisprin* ski~ rodel* bob~ leichtathlet* schwimm*
    radprofi* tour_de_france formel_1^ formel verstappen hamilton vettel rennen* boxen boxer*
    doping* bundestrainer* liga~ transfer* tabelle~ aufstieg~ abstieg* stadion* fans~ elfmeter*
    turnier*
    conflict: krieg* armee* soldat* anschlag* anschläge terror* bundeswehr* militär* angriff*
    angriffe drohne* rakete~ raketen* bombe* bomben* explosion~ waffe* waffen* panzer* taurus
    leopard~ front~ offensive* waffenruhe* waffenstillstand* feuerpause gaza* hamas* hisbollah*
    taliban* is-miliz rebellen* putsch* gefecht* getötet~ beschuss* invasion* besatz* geisel*
    luftangriff* kämpfe* verteidigungsminister* rüstung* wehrpflicht* atomwaffe* syrien* donbass
    kiew~ charkiw cherson kursk unruhen* krawalle* demonstr~ protest~
    weather: wetter* schnee* regen* sturm~ orkan* gewitter* hitze* hitzewelle* frost*
    temperatur* glatteis* unwetter* dwd nebel kältewelle sonnenschein hagel*
    """
}
