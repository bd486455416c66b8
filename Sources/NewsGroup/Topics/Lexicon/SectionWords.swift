import NewsModel
import NewsText

/// What publishers call their sections: in categories of feeds, and in the paths of links.
enum SectionWords {
  /// The topic of a publisher's category; nil where its words name none, or two.
  static func topic(ofCategory category: String) -> MediaTopic? {
    topic(of: Words.joined(category).split(separator: 0x20))
  }

  /// The topic that a link's host or folders name: `/sport/football/`, `money.example.org`.
  static func topic(ofLink link: String) -> MediaTopic? {
    let bytes = Array(link.utf8)
    guard let start = endOfScheme(bytes) else { return nil }
    let address = bytes[start...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = address.split(separator: UInt8(ascii: "/"))
    guard let host = parts.first else { return nil }
    let label = host.drop { $0 == UInt8(ascii: ".") }.prefix { $0 != UInt8(ascii: ".") }
    if let topic = topic(of: [lowercased(label)]) { return topic }
    for (index, part) in parts.enumerated().dropFirst() {
      let words = lowercased(part).split { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
      let named = words.filter { !isNumber($0) }
      // The last folder is the item's own name, unless it is a section and a number.
      if index == parts.count - 1, named.count == words.count { return nil }
      if named.count > 3 { continue }
      if let topic = topic(of: named) { return topic }
    }
    return nil
  }

  /// Where a link goes on behind `://`.
  private static func endOfScheme(_ link: [UInt8]) -> Int? {
    guard let colon = link.firstIndex(of: UInt8(ascii: ":")),
      link[colon...].starts(with: [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "/")])
    else { return nil }
    return colon + 3
  }

  private static func lowercased(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if text.contains(where: { $0 >= 0x80 }) {
      return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)[...]
    }
    return text.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }[...]
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(ASCII.isDigit)
      || word.contains { $0 >= 0x80 }
        && String(decoding: word, as: UTF8.self).allSatisfy(\.isNumber)
  }

  private static func topic(of words: [ArraySlice<UInt8>]) -> MediaTopic? {
    var found: MediaTopic?
    for word in words {
      guard let topic = topics[StableHash.fnv64(word)] else { continue }
      if let found, found != topic { return nil }
      found = topic
    }
    return found
  }

  /// By the hash of the word.
  private static let topics: [UInt64: MediaTopic] = {
    var topics: [UInt64: MediaTopic] = [:]
    for (topic, words) in table {
      for word in Words.joined(words).split(separator: 0x20) {
        topics[StableHash.fnv64(word)] = topic
      }
    }
    return topics
  }()

  private static let table: [(MediaTopic, String)] = [
    (
      .arts,
      """
      arts art culture entertainment film films movies movie music tv television books celebrity \
      celebrities showbiz media theatre theater celebs kultur feuilleton medien cinema musique \
      médias livres people cultura espectáculos música cine libros entretenimiento televisión \
      spettacoli libri diversão artes культура кино музыка шоубиз медиа kültür sanat magazin \
      mədəniyyət şou культура медіа ثقافة فن فنون منوعات 文化 娱乐 娛樂 エンタメ 芸能 カルチャー
      """
    ),
    (
      .crime,
      """
      crime courts law justice faits-divers kriminalität panorama-justiz sucesos tribunales \
      cronaca policía polícia происшествия криминал кримінал suç hadisə kriminal جريمة حوادث 法治 \
      事件 司法
      """
    ),
    (
      .economy,
      """
      business economy economics markets market finance money companies companynews deals banking \
      realestate economie économie bourse entreprises wirtschaft finanzen börse unternehmen geld \
      economía economia mercados finanzas empresas negocios mercato finanza экономика бизнес \
      финансы ekonomi finans iqtisadiyyat biznes економіка бізнес اقتصاد مال أعمال 财经 財經 经济 \
      經濟 金融 経済 ビジネス マネー biashara uchumi
      """
    ),
    (
      .education,
      """
      education schools university universities students bildung schule campus éducation educación \
      educação scuola образование eğitim təhsil освіта تعليم 教育 elimu
      """
    ),
    (
      .environment,
      """
      environment climate energy-environment klima umwelt nachhaltigkeit environnement climat \
      planète medioambiente clima ambiente экология çevre ekologiya довкілля екологія بيئة 环境 環境 \
      mazingira
      """
    ),
    (
      .health,
      """
      health wellness medicine medical coronavirus gesundheit medizin santé salud saúde salute \
      здоровье медицина sağlık səhiyyə здоров'я صحة 健康 医療 ヘルス afya
      """
    ),
    (
      .labour, "jobs careers labour labor emploi karriere empleo emprego lavoro"
    ),
    (
      .lifestyle,
      """
      lifestyle life-style travel food fashion style recipes homes cars reise leben mode essen \
      voyage gastronomie viajes moda cocina gastronomía viaggi cucina turismo туризм путешествия \
      стиль seyahat yaşam turizm стиль سياحة 旅游 旅遊 生活 グルメ ライフ 旅行
      """
    ),
    (
      .politics,
      """
      politics government election elections diplomacy politique politik política politica \
      политика siyaset siyasət siyasi політика سياسة 政治 siasa
      """
    ),
    (.religion, "religion faith church kirche religión religião religione религия din 宗教"),
    (
      .science,
      """
      science technology tech sci-tech scitech techno gadgets internet computing space sciencetech \
      digital wissen wissenschaft technik netzwelt sciences technologie ciencia tecnología \
      tecnologia ciência scienza scienze наука технологии техника интернет bilim teknoloji elm \
      texnologiya технології علوم تكنولوجيا تقنية 科技 科学 科學 テクノロジー サイエンス テック \
      sayansi teknolojia
      """
    ),
    (.society, "society gesellschaft société sociedad sociedade società общество toplum cəmiyyət"),
    (
      .sport,
      """
      sport sports football soccer cricket tennis rugby golf basketball baseball nfl nba mlb nhl \
      formula1 f1 cycling boxing athletics fußball fussball deportes deporte fútbol futbol esportes
      \
      futebol calcio спорт футбол хоккей spor idman futbol رياضة كرة 体育 體育 スポーツ 野球 サッカー \
      michezo
      """
    ),
    (
      .conflict,
      """
      war conflict conflicts military defense defence krieg guerre guerra война savaş müharibə
      війна
      """
    ),
    (.weather, "weather wetter météo tiempo meteo погода hava 天气 天氣 天気 طقس"),
  ]
}
