extension DigestWords {
  static let french = DigestWords(
    language: "fr", plural: .noughtAndOne,
    weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    shortWeekdays: "lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
    months:
      "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    shortMonths: "janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.",
    longDate: "{weekday} {day} {month} {year}", dayDate: "{weekday} {day} {month}",
    date: "{day} {month}",
    new: "# nouveau|# nouveaux", updated: "# modifié|# modifiés",
    inStories: "en # sujet|en # sujets", since: "depuis {near} {time}",
    answered: "{answered} source sur # a répondu|{answered} sources sur # ont répondu",
    minutes: "# minute de lecture|# minutes de lecture",
    missed: "remplace # édition manquée|remplace # éditions manquées",
    made: "établi {when}", zone: "heure de {city} ({offset})",
    unmarked: "{day} sauf mention {mark}",
    brief: "En bref", elsewhere: "Ailleurs", all: "Tous les sujets",
    topics: """
      Arts, culture, divertissement et médias|Criminalité, droit et justice|\
      Désastres et accidents|Économie, affaires et finances|Éducation|Environnement|Santé|\
      Gens et insolite|Social|Loisirs et modes de vie|Politique|Religion|\
      Sciences et technologies|Société|Sport|Conflits, guerres et paix|Météo
      """,
    links: "Liens",
    also: "aussi", was: "avant", isUpdated: "modifié", day: "jour #",
    apartLabel: "Mis à part", apart: "# titre d’une liste annexe|# titres de listes annexes",
    failed: "En échec", recovered: "De retour", noneFailed: "Aucune source en échec ou muette.",
    nothing: "rien de nouveau", sections: "Rubriques", skip: "Aller aux nouvelles",
    more: "# autre sujet dans la partie texte|# autres sujets dans la partie texte",
    stories: "# sujet|# sujets", editions: "Éditions",
    quietHours: "# h sans nouvelles", quietDays: "# jour sans nouvelles|# jours sans nouvelles")

  static let spanish = DigestWords(
    language: "es", plural: .one,
    weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    shortWeekdays: "lun|mar|mié|jue|vie|sáb|dom",
    months:
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    shortMonths: "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
    longDate: "{weekday}, {day} de {month} de {year}", dayDate: "{weekday}, {day} de {month}",
    date: "{day} de {month}",
    new: "# nueva|# nuevas", updated: "# actualizada|# actualizadas",
    inStories: "en # historia|en # historias", since: "desde {near} {time}",
    answered: "respondió {answered} de # fuente|respondieron {answered} de # fuentes",
    minutes: "# minuto de lectura|# minutos de lectura",
    missed: "recupera # edición perdida|recupera # ediciones perdidas",
    made: "hecho {when}", zone: "hora de {city} ({offset})",
    unmarked: "{day} salvo indicación {mark}",
    brief: "En breve", elsewhere: "Otras noticias", all: "Todas las historias",
    topics: """
      Arte, cultura, espectáculos y medios|Crimen, derecho y justicia|\
      Catástrofes y accidentes|Economía, negocios y finanzas|Educación|Medio ambiente|Salud|\
      Interés humano|Trabajo|Estilo de vida y ocio|Política|Religión|Ciencia y tecnología|\
      Sociedad|Deporte|Conflictos, guerra y paz|Meteorología
      """,
    links: "Enlaces", also: "también", was: "antes", isUpdated: "actualizada", day: "día #",
    apartLabel: "Aparte",
    apart: "# entrada de una lista lateral|# entradas de listas laterales",
    failed: "Sin éxito", recovered: "De vuelta", noneFailed: "Ninguna fuente falló ni calló.",
    nothing: "nada nuevo", sections: "Secciones", skip: "Ir a las noticias",
    more: "# historia más en la parte de texto|# historias más en la parte de texto",
    stories: "# historia|# historias", editions: "Ediciones",
    quietHours: "# h sin noticias", quietDays: "# día sin noticias|# días sin noticias")

  static let italian = DigestWords(
    language: "it", plural: .one,
    weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    shortWeekdays: "lun|mar|mer|gio|ven|sab|dom",
    months:
      "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    shortMonths: "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
    longDate: "{weekday} {day} {month} {year}", dayDate: "{weekday} {day} {month}",
    date: "{day} {month}",
    new: "# nuova|# nuove", updated: "# aggiornata|# aggiornate",
    inStories: "in # storia|in # storie", since: "da {near} {time}",
    answered: "ha risposto {answered} fonte su #|hanno risposto {answered} fonti su #",
    minutes: "# minuto di lettura|# minuti di lettura",
    missed: "recupera # edizione mancata|recupera # edizioni mancate",
    made: "fatto {when}", zone: "ora di {city} ({offset})",
    unmarked: "{day} se non indicato {mark}",
    brief: "In breve", elsewhere: "Altre notizie", all: "Tutte le storie",
    topics: """
      Arte, cultura, spettacolo e media|Criminalità, legge e giustizia|\
      Disastri, incidenti ed emergenze|Economia, affari e finanza|Istruzione|Ambiente|Salute|\
      Storie e curiosità|Lavoro|Stili di vita e tempo libero|Politica|Religione|\
      Scienza e tecnologia|Società|Sport|Conflitti, guerra e pace|Meteo
      """,
    links: "Link",
    also: "anche", was: "prima", isUpdated: "aggiornata", day: "giorno #",
    apartLabel: "A parte", apart: "# voce di un elenco a lato|# voci di elenchi a lato",
    failed: "Non riuscite", recovered: "Di nuovo attive",
    noneFailed: "Nessuna fonte mancata o muta.",
    nothing: "niente di nuovo", sections: "Sezioni", skip: "Vai alle notizie",
    more: "# altra storia nella parte di testo|# altre storie nella parte di testo",
    stories: "# storia|# storie", editions: "Edizioni",
    quietHours: "# h senza notizie", quietDays: "# giorno senza notizie|# giorni senza notizie")

  static let portuguese = DigestWords(
    language: "pt", plural: .noughtAndOne,
    weekdays:
      "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    shortWeekdays: "seg|ter|qua|qui|sex|sáb|dom",
    months:
      "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    shortMonths: "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
    longDate: "{weekday}, {day} de {month} de {year}", dayDate: "{weekday}, {day} de {month}",
    date: "{day} de {month}",
    new: "# nova|# novas", updated: "# atualizada|# atualizadas",
    inStories: "em # história|em # histórias", since: "desde {near} {time}",
    answered: "respondeu {answered} de # fonte|responderam {answered} de # fontes",
    minutes: "# minuto de leitura|# minutos de leitura",
    missed: "recupera # edição perdida|recupera # edições perdidas",
    made: "feito {when}", zone: "hora de {city} ({offset})",
    unmarked: "{day} salvo indicação {mark}",
    brief: "Em resumo", elsewhere: "Outras notícias", all: "Todas as histórias",
    topics: """
      Artes, cultura, entretenimento e média|Crime, lei e justiça|Desastres e acidentes|\
      Economia, negócios e finanças|Educação|Ambiente|Saúde|Interesse humano|Trabalho|\
      Estilo de vida e lazer|Política|Religião|Ciência e tecnologia|Sociedade|Desporto|\
      Conflitos, guerra e paz|Meteorologia
      """,
    links: "Ligações", also: "também", was: "antes", isUpdated: "atualizada", day: "dia #",
    apartLabel: "À parte", apart: "# entrada de uma lista lateral|# entradas de listas laterais",
    failed: "Sem êxito", recovered: "De volta", noneFailed: "Nenhuma fonte falhou ou se calou.",
    nothing: "nada de novo", sections: "Secções", skip: "Ir para as notícias",
    more: "# história mais na parte de texto|# histórias mais na parte de texto",
    stories: "# história|# histórias", editions: "Edições",
    quietHours: "# h sem notícias", quietDays: "# dia sem notícias|# dias sem notícias")
}
