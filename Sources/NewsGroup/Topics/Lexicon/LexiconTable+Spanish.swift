extension LexiconTable {
  /// Spanish.
  static let spanish: StaticString = """
    stop: el la los las de del y en a al un una unos unas que con por para se su sus es son fue
    ha han no más como sin sobre entre tras desde hasta pero este esta estos estas lo le les ya
    qué quién cómo o e contra ante será según
    arts: película* cine* actor actores actriz* director~ música* músico* cantante* canción*
    álbum* concierto* festival* teatro* ópera* museo* exposición* artista* arte pintor* pintura*
    libro* novela* escritor* poeta* literatur* cultura* cultural* serie~ series televisión* tv
    presentador* periodista* prensa~ óscar oscar goya grammy netflix hollywood eurovisión
    flamenco* baile* rapero* reguetón* famoso* celebridad* shakira bad_bunny
    crime: policía* juez* jueza* tribunal* crimen* criminal* asesin* cárcel* prisión* preso*
    detenid* detien* arrest* juicio* fiscal* fiscalía* condena* sentencia* acusad* imputad*
    homicid* robo* roba~ ladrón* narco* droga* cocaína cártel* cartel* violación* violador*
    abuso_sexual abusos_sexuales víctima~ fraude* estafa* corrupción* soborno* secuestr*
    tiroteo* balacera* abogado* delito* delincuen* guardia_civil sicario* extradi* blanqueo*
    supremo~ audiencia_nacional feminicid*
    disaster: terremoto*^ sismo*^ inundaci*^ incendio*^ accidente*^ huracán*^ tsunami* erupción*
    volcán* derrumbe* deslizamiento* avalancha* naufrag* choque~ rescat* evacua* bomberos
    catástrofe* desastre* explosión~ dana~ muertos~ fallecidos~ heridos~ desaparecid* descarril*
    ahogad*
    economy: econom* empresa* empresari* mercado* bolsa* ibex^ banco* bancos inflación* precio*
    petróleo* dólar* euro euros pib crédito* deuda* déficit* presupuesto* impuesto* fiscalidad
    inversi* inversor* acciones~ accionist* beneficio* ganancia* ventas~ exportaci* importaci*
    arancel* comercio* industria* fábrica* hipoteca* vivienda~ alquiler* tipos_de_interés bce
    fmi banco_central santander bbva caixabank repsol telefónica inditex iberdrola seat fusión~
    opa quiebra* consumidor* gasolina* tarifa~ millones~ billones pymes startup* bitcoin*
    criptomoneda* turístico~ recesión* crecimiento~ aerolínea*
    education: escuela* estudiante* universidad* universitari* educaci* colegio* alumno* alumna*
    profesor* maestr* docente* examen* selectividad aula* beca* clases~ bachillerato instituto~
    environment: clima* climátic* ambient* medio_ambiente medioambient* emision* contaminaci*
    carbono* biodivers* especie* deforest* reciclaj* residuo* sequía* renovable* ecolog*
    ecosistema* glaciar* ballena* calentamiento* amazon*
    health: salud* hospital* médic* vacuna* covid* coronavirus enfermedad* enfermer* paciente*
    cáncer virus~ pandemia* epidemia* gripe* sanidad* sanitari* medicament* tratamiento* cirug*
    cirujan* diabet* obesidad* infarto* corazón~ embaraz* aborto* parto* sida vih dengue*
    viruela* oms depresión* ansiedad* psiqu* psicol* síntoma* farmac* contagio* ucis uci
    urgencias
    human: lotería* gordo~ rey reina* príncipe* princesa* realeza perro* gato* zoo* cumpleaños
    insólit* récord~
    labour: huelga*^ sindicat* salario* sueldo* desempleo* paro~ empleo* trabajador* despid*
    ere~ ugt ccoo pensión* pensiones jubila* laboral* convenio~ teletrabajo autónomos
    lifestyle: turismo* turista* viaj* cocina* receta* restaurante* hotel* vino* cerveza* chef*
    gastronom* moda* playa* vacaciones belleza~ horóscopo* ocio
    politics: president* gobierno* ministr* elecci* electoral* congreso* senado* senador*
    diputad* parlament* partido_popular psoe pp vox podemos sumar~ sánchez feijóo abascal ayuso
    puigdemont rajoy zapatero iglesias~ milei* petro~ lula maduro* boric amlo lópez_obrador
    sheinbaum bukele castillo boluarte fujimori kirchner macri evo_morales trump* biden* putin*
    zelenski macron netanyahu votar votación* voto* candidat* campaña~ alcald* oposición*
    coalición* investidura* moción* referéndum constitución* ley~ leyes decreto* diplom* embaj*
    cumbre* canciller* onu otan ue unión_europea bruselas casa_blanca kremlin sanción* sanciones
    negociaci* acuerdo~ independentis* generalitat* moncloa dimisión* dimite* renuncia* democra*
    política* político* migratori*~ frontera~ venezuela~ cuba~ rusia~ ucrania~ china~ irán~
    israel~
    religion: iglesia* papa^ vaticano* obispo* sacerdote* cardenal* católic* cristian* islam*
    musulman* mezquita* relig* judí* sinagoga* semana_santa navidad* virgen~ monj* fe dios~
    pascua ramadán misa*
    science: cien* científic* tecnolog* internet espacial* espacio~ satélite* cohete* nasa luna~
    marte planeta* astronom* astronauta* asteroide* telescopio* físic* químic* biolog* genétic*
    adn genoma* fósil* dinosaurio* arqueolog* investigador* investigación~ estudio~ descubr*
    inteligencia_artificial ia robot* ordenador* software móvil* smartphone* iphone google apple
    microsoft facebook twitter whatsapp tiktok hacker* ciber* datos~ aplicación~ digital*
    videojueg* chip chips redes_sociales
    society: migrante* inmigra* refugiad* mujer* feminis* machis* niños~ niñas~ familia*
    pobreza* desigualdad* racis* discrimina* igualdad lgtb* lgbt* homosexual* matrimonio*
    divorcio* población* natalidad voluntari* ong discapacidad* indígena* violencia_de_género
    juventud mayores~
    sport: fútbol* futbol* partido* liga equipo* entrenador* copa* jugador* gol goles golea*
    campeon* mundial~ selección~ olímpic* olimpiad* medalla* torneo* estadio* real_madrid^
    barcelona~ barça^ atlético* sevilla~ betis valencia~ athletic~ boca~ river~ messi*
    cristiano_ronaldo mbappé vinicius lamine bellingham ancelotti guardiola simeone xavi~
    delanter* porter* defensa~ fichaj* liguilla final~ semifinal* cuartos_de_final tenis* nadal*
    alcaraz* djokovic baloncesto* nba béisbol* ciclis* vuelta~ giro tour_de_francia fórmula_1 f1
    verstappen alonso* sainz hamilton motogp márquez boxeo* boxeador* atlet* natación* nadador*
    árbitro* penalti* penal~ dopaje* fifa uefa conmebol derbi* clásico~ remont* victoria~
    derrota*
    conflict: guerra* ejército* militar* atentado* ataque* ataca* bombarde* bomba* terroris*
    yihad* soldado* tropas misil* dron* armas~ armad* rebelde* guerriller* farc eln combate*
    ofensiva* tregua* alto_el_fuego rehén* rehenes invasión* invade* conflicto* hamás gaza*
    hezbolá talib* estado_islámico siria* irak* afganist* golpe_de_estado* disturbio* protesta~
    manifestaci~ masacre* genocid* nuclear* muertos~
    weather: tiempo~ lluvia* nieve* nevada* tormenta* temporal* calor~ ola_de_calor temperatura*
    frío~ aemet* granizo* viento* borrasca* meteorol* pronóstico~
    """
}
