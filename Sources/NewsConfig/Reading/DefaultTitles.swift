import NewsText

/// What the desk and its editions are called where the config gives no title, in the digest's
/// language; English where there are no words for it.
struct DefaultTitles {
  /// The desk's.
  let desk: String
  /// Of an edition by its id, in the order of `ids`.
  private let known: [String]
  /// Of any other, with `{name}` for the id as a title.
  private let other: String

  private static let ids = [
    "morning", "noon", "afternoon", "evening", "night", "daily", "weekly", "weekend",
  ]

  init(language: String) {
    let words = DefaultTitles.words(LanguageTag.primary(language)).split(separator: "|")
      .map(String.init)
    desk = words[0]
    other = words[1]
    known = Array(words[2...])
  }

  /// `name`: the id as a title.
  func edition(_ id: String, name: String) -> String {
    let id = id == "midday" ? "noon" : id
    if let place = DefaultTitles.ids.firstIndex(of: id) { return known[place] }
    return other.replacing("{name}", with: name)
  }

  private static func words(_ language: String) -> String {
    switch language {
    case "de":
      "Nachrichten|Nachrichten: {name}|Nachrichten am Morgen|Nachrichten am Mittag|"
        + "Nachrichten am Nachmittag|Nachrichten am Abend|Nachrichten zur Nacht|"
        + "Nachrichten des Tages|Nachrichten der Woche|Nachrichten am Wochenende"
    case "fr":
      "Actualités|Actualités : {name}|Actualités du matin|Actualités de midi|"
        + "Actualités de l’après-midi|Actualités du soir|Actualités de la nuit|"
        + "Actualités du jour|Actualités de la semaine|Actualités du week-end"
    case "es":
      "Noticias|Noticias: {name}|Noticias de la mañana|Noticias del mediodía|"
        + "Noticias de la tarde|Noticias de la noche|Noticias de la madrugada|"
        + "Noticias del día|Noticias de la semana|Noticias del fin de semana"
    case "it":
      "Notizie|Notizie: {name}|Notizie del mattino|Notizie di mezzogiorno|"
        + "Notizie del pomeriggio|Notizie della sera|Notizie della notte|"
        + "Notizie del giorno|Notizie della settimana|Notizie del fine settimana"
    case "pt":
      "Notícias|Notícias: {name}|Notícias da manhã|Notícias do meio-dia|"
        + "Notícias da tarde|Notícias da noite|Notícias da madrugada|"
        + "Notícias do dia|Notícias da semana|Notícias do fim de semana"
    case "tr":
      "Haberler|Haberler: {name}|Sabah haberleri|Öğle haberleri|"
        + "Öğleden sonra haberleri|Akşam haberleri|Gece haberleri|"
        + "Günün haberleri|Haftanın haberleri|Hafta sonu haberleri"
    case "az":
      "Xəbərlər|Xəbərlər: {name}|Səhər xəbərləri|Günorta xəbərləri|"
        + "Günortadan sonrakı xəbərlər|Axşam xəbərləri|Gecə xəbərləri|"
        + "Günün xəbərləri|Həftənin xəbərləri|Həftəsonu xəbərləri"
    case "ru":
      "Новости|Новости: {name}|Утренние новости|Новости полудня|"
        + "Дневные новости|Вечерние новости|Ночные новости|"
        + "Новости дня|Новости недели|Новости выходных"
    case "uk":
      "Новини|Новини: {name}|Ранкові новини|Новини полудня|"
        + "Денні новини|Вечірні новини|Нічні новини|"
        + "Новини дня|Новини тижня|Новини вихідних"
    default:
      "News|{name} digest|Morning digest|Noon digest|"
        + "Afternoon digest|Evening digest|Night digest|"
        + "Daily digest|Weekly digest|Weekend digest"
    }
  }
}
