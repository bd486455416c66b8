import NewsModel
import NewsText

/// What publishers call their sections: in categories of feeds, and in the paths of links.
enum SectionWords {
  /// The topic of a publisher's category; nil where its words name none, or two.
  static func topic(ofCategory category: String) -> MediaTopic? {
    let words = Words.joined(category)
    return named(words.span, 0..<words.count) { $0 == 0x20 }.topic
  }

  /// The topic that a link's host or folders name: `/sport/football/`, `money.example.org`.
  static func topic(ofLink link: String) -> MediaTopic? {
    if link.utf8.contains(where: { $0 >= 0x80 }) {
      return topic(ofLower: Array(link.lowercased().utf8))
    }
    var lower = Array(link.utf8)
    for index in lower.indices { lower[index] = ASCII.lower(lower[index]) }
    return topic(ofLower: lower)
  }

  private static func topic(ofLower link: [UInt8]) -> MediaTopic? {
    let bytes = link.span
    guard var start = endOfScheme(bytes) else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") {
      end += 1
    }
    var isHost = true
    while start < end {
      var stop = start
      while stop < end, bytes[stop] != UInt8(ascii: "/") { stop += 1 }
      defer { start = stop + 1 }
      if start == stop { continue }
      if isHost {
        isHost = false
        var first = start
        while first < stop, bytes[first] == UInt8(ascii: ".") { first += 1 }
        var last = first
        while last < stop, bytes[last] != UInt8(ascii: ".") { last += 1 }
        if let topic = topic(of: WordHash(first..<last, in: bytes)) { return topic }
        continue
      }
      let found = named(bytes, start..<stop) { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
      // The last folder is the item's own name, unless it is a section and a number.
      let isLast = !(stop..<end).contains { bytes[$0] != UInt8(ascii: "/") }
      if isLast, !found.hasNumber { return nil }
      if found.words > 3 { continue }
      if let topic = found.topic { return topic }
    }
    return nil
  }

  /// Where a link goes on behind `://`.
  private static func endOfScheme(_ link: Span<UInt8>) -> Int? {
    var colon = 0
    while colon < link.count, link[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon + 2 < link.count, link[colon + 1] == UInt8(ascii: "/"),
      link[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    return colon + 3
  }

  /// What the words of a part name, apart from numbers: one topic, or none where they name two.
  private static func named(
    _ text: Span<UInt8>, _ part: Range<Int>, isSeparator: (UInt8) -> Bool
  ) -> (topic: MediaTopic?, words: Int, hasNumber: Bool) {
    var found: MediaTopic?
    var isOne = true
    var words = 0
    var hasNumber = false
    var start = part.lowerBound
    while start < part.upperBound {
      var end = start
      while end < part.upperBound, !isSeparator(text[end]) { end += 1 }
      defer { start = end + 1 }
      if start == end { continue }
      if isNumber(text, start..<end) {
        hasNumber = true
        continue
      }
      words += 1
      guard let topic = topic(of: WordHash(start..<end, in: text)) else { continue }
      if let found, found != topic { isOne = false }
      found = topic
    }
    return (isOne ? found : nil, words, hasNumber)
  }

  private static func isNumber(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var isASCII = true
    for index in word where !ASCII.isDigit(text[index]) {
      guard text[index] >= 0x80 else { return false }
      isASCII = false
    }
    if isASCII { return true }
    return String(decoding: word.map { text[$0] }, as: UTF8.self).allSatisfy(\.isNumber)
  }

  private static func topic(of word: WordHash) -> MediaTopic? {
    topics[word.value].flatMap { MediaTopic(rawValue: UInt8($0)) }
  }

  /// Numbers of topics by the hash of the word.
  private static let topics: HashIndex<UInt64> = {
    var topics = HashIndex<UInt64>(capacity: 512)
    for (topic, text) in table {
      let words = Words.joined(text)
      Terms.forEachWord(in: words.span) { word in
        topics.set(WordHash(word, in: words.span).value, Int32(topic.rawValue))
        return true
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
