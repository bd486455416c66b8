extension LexiconTable {
  /// Portuguese.
  static let portuguese: StaticString = """
    stop: o a os as de do da dos das e em no na nos nas um uma que com por para se seu sua é são
    foi não mais como sem sobre entre após até mas este esta ao à aos pelo pela já ou diz contra
    ser vai tem
    arts: filme* cinema* ator atores atriz* diretor~ música* músico* cantor* canção* álbum*
    show~ festival* teatro* ópera* museu* exposição* artista* arte pintor* livro* romance~
    escritor* poeta* literatur* cultura* série~ novela* televisão tv globo~ apresentador*
    jornalista* imprensa* oscar grammy netflix hollywood samba* carnaval* funk* bbb~ famoso*
    humorista*
    crime: polícia* policial* juiz* juíza tribunal* crime* criminos* assassin* prisão* preso~
    presa~ prende* detid* julgamento* procurador* ministério_público condenad* sentença* acusad*
    homicíd* roubo* assalt* ladrão* tráfico* traficante* droga* cocaína facção* estupro*
    abuso_sexual vítima~ fraude* golpe~ corrupção* propina* sequestr* tiroteio* tiros advogad*
    delito* pf~ stf~ lava_jato milícia* feminicíd* investiga* suspeit* pj~ delegad*
    disaster: terremoto* sismo* enchente* inundaç* incêndio* acidente* furacão* tsunami erupção*
    vulcão* deslizamento* desabamento* naufrág* resgat* evacua* bombeiros catástrofe* desastre*
    explosão~ mortos~ feridos~ desaparecid* afogad* tragédia* barragem*
    economy: econom* empresa* empresári* mercado* bolsa* ibovespa banco* inflação* preço*
    petróleo* petrobras dólar* euro euros pib crédito* dívida* déficit* défice* orçamento*
    imposto* investi* ações~ acionist* lucro* prejuízo* vendas~ exporta* importa* tarifa*
    comércio* indústria* fábrica* selic juro* bce fmi banco_central vale~ embraer bradesco itaú
    ipo fusão* falência* consumidor* combustíve* gasolina* bilhões~ milhões~ bitcoin*
    criptomoeda* imobiliári* recessão* crescimento~ receita~ agronegócio* soja
    education: escola* estudante* universidade* universitári* educaç* aluno* aluna* professor*
    enem vestibular* aula* bolsa_de_estudo ensino creche* mec~
    environment: clima* climátic* ambiente* ambiental* emissões poluição* carbono* biodivers*
    espécie* desmatamento* queimada* reciclag* resíduo* seca~ renováve* ecolog* amazônia*
    aquecimento* baleia* ibama
    health: saúde* hospital* médic* vacina* covid* coronavírus doença* paciente* câncer cancro
    vírus~ pandemia* epidemia* gripe* sus~ anvisa medicament* remédio* tratamento* cirurgi*
    diabet* obesidade* infarto* coração~ grávid* gravidez aborto* parto* aids hiv dengue* zika
    oms depressão* ansiedade psiqu* psicólog* sintoma* farmác* contágio* enfermeir*
    human: loteria* mega-sena rei~ rainha* príncipe* princesa* cão cães cachorro* gato*
    zoológico* aniversário* curios* recorde~
    labour: greve* sindicat* salári* desemprego* emprego* trabalhador* demiss* demiti* inss
    aposenta* previdência* pensões trabalhist* clt vagas~
    lifestyle: turismo* turista* viag* cozinha* receita~ receitas~ restaurante* hotel* vinho*
    cerveja* chef* gastronom* moda* praia* férias beleza~ horóscopo* lazer
    politics: president* governo* governador* ministr* eleiç* eleitor* congresso* senado*
    senador* deputad* parlament* partido_dos pt psdb pl~ mdb lula* bolsonaro* dilma* temer
    haddad moraes~ marcelo_rebelo montenegro costa~ ventura~ chega~ trump* biden* putin*
    zelensky macron netanyahu milei maduro votar votação* voto* candidat* campanha~ prefeit*
    oposição* coligação* referendo* constituição* lei~ leis decreto* diplom* embaix* cúpula*
    cimeira* onu otan nato ue união_europeia bruxelas casa_branca kremlin sanções negociaç*
    acordo~ democra* políti* renúncia* impeachment* planalto câmara* venezuela~ rússia~ ucrânia~
    china~ irã~ israel~
    religion: igreja* papa^ vaticano* bispo* padre* cardeal* católic* cristã* evangélic* islã*
    islam* muçulman* mesquita* relig* jude* sinagoga* natal~ páscoa* fátima~ deus~ fé missa*
    candomblé
    science: ciên* cientist* científic* tecnolog* internet espacial* espaço~ satélite* foguete*
    nasa lua~ marte planeta* astronom* asteroide* telescópio* físic* químic* biolog* genétic*
    dna genoma* fóssi* dinossaur* arqueolog* pesquisador* pesquisa~ estudo~ descob*
    inteligência_artificial ia robô* computador* software celular* smartphone* iphone google
    apple microsoft facebook twitter whatsapp tiktok hacker* ciber* dados~ aplicativo* digital*
    videogame* chip chips redes_sociais
    society: migrante* imigra* refugiad* mulher* feminis* machis* crianças~ família* pobreza*
    desigualdad* racis* discrimina* igualdade lgbt* homossexual* casamento* divórcio* população*
    natalidade voluntári* ong indígena* quilombol* violência_doméstica idosos
    sport: futebol* jogo~ jogos~ liga~ time~ equipa~ treinador* técnico~ copa* jogador* gol gols
    golo golos campeão* campeon* campeonato* brasileirão* mundial~ seleção* olímpic* olimpíad*
    medalha* torneio* estádio* flamengo* corinthians palmeiras são_paulo_fc santos~ grêmio vasco
    fluminense botafogo benfica* porto~ sporting* neymar* messi cristiano_ronaldo vini_jr
    vinicius atacante* goleiro* zagueiro* guarda-redes avançado~ final~ semifinal*
    quartas_de_final tênis ténis basquete* nba vôlei* voleibol* surfe* fórmula_1 f1 verstappen
    hamilton senna ciclis* atlet* natação* nadador* árbitro* pênalti* penálti* doping* fifa uefa
    libertadores^ conmebol mercado_da_bola vitória~ derrota* mma ufc boxe*
    conflict: guerra* exército* militar* atentado* ataque* ataca* bombarde* bomba* terroris*
    jihad* soldado* tropas míssi* drone* armas~ armad* rebelde* guerrilh* combate* ofensiva*
    trégua* cessar-fogo refém* reféns invasão* invade* conflito* hamas gaza* hezbollah talib*
    estado_islâmico síria* iraque* afeganist* golpe_de_estado protesto~ manifestaç~ massacre*
    genocíd* nuclear*
    weather: tempo~ chuva* neve* temporal* tempestade* calor~ onda_de_calor temperatura* frio~
    granizo vento* meteorolog* inmet* ipma previsão~
    """
}
