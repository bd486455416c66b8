internal import NewsText

/// Headings of the lists of a page, in many languages.
enum ListingHeads {
  enum Kind: Sendable, Equatable {
    /// "Latest news": the list that is looked for.
    case latest
    /// "Read also", "Most read": a side list.
    case aside
  }

  /// What kind of list a heading announces; nil for other text.
  static func kind(_ text: String) -> Kind? {
    guard let key = key(text) else { return nil }
    if asides.contains(key) { return .aside }
    if latest.contains(key) { return .latest }
    if begins(key, with: asideStarts, atMost: 40) { return .aside }
    return begins(key, with: latestStarts, atMost: 24) ? .latest : nil
  }

  /// Whether it is the label of a button that shows more: no title, wherever it stands.
  static func isMore(_ text: String) -> Bool {
    guard let key = key(text) else { return false }
    return begins(key, with: moreStarts, atMost: 24)
  }

  /// What a text is looked up by; nil for what is too long, or has no letters.
  private static func key(_ text: String) -> String? {
    guard text.utf8.count <= 120 else { return nil }
    var key = Fold.key(text)
    while let last = key.unicodeScalars.last, !last.properties.isAlphabetic {
      key.unicodeScalars.removeLast()
    }
    while let first = key.unicodeScalars.first, !first.properties.isAlphabetic {
      key.unicodeScalars.removeFirst()
    }
    return key.isEmpty ? nil : key
  }

  /// Whether it begins with one of those and goes on for no more than so many bytes.
  private static func begins(_ key: String, with starts: [[UInt8]], atMost more: Int) -> Bool {
    starts.contains { key.utf8.count < $0.count + more && key.utf8.starts(with: $0) }
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(separator: "|").map { Fold.key(String($0)) })
  }

  private static let latest = set(
    "latest|latest news|news|all news|newest|recent news|recent posts|breaking news|headlines"
      + "|top stories|news feed|newsfeed|latest stories|latest articles|latest headlines|newswire"
      + "|neueste nachrichten|aktuelle nachrichten|nachrichten|neueste artikel|ticker|newsticker"
      + "|aktuelles|schlagzeilen|letzte meldungen|neueste meldungen|alle nachrichten|neueste"
      + "|dernières nouvelles|dernières actualités|actualités|les dernières infos|en direct|à la une"
      + "|dernière minute|fil info|fil d'actualité|le fil|toutes les actualités|les news"
      + "|últimas noticias|noticias|lo último|última hora|actualidad|más reciente"
      + "|ultime notizie|notizie|ultim'ora|ultime|le ultime notizie|tutte le notizie"
      + "|últimas notícias|notícias|últimas|mais recentes|agora"
      + "|laatste nieuws|nieuws|het laatste nieuws|net binnen"
      + "|najnowsze|wiadomości|aktualności|ostatnie wiadomości|najnowsze wiadomości"
      + "|nejnovější|zprávy|aktuálně|nejnovější zprávy|poslední zprávy"
      + "|senaste nytt|nyheter|senaste|senaste nyheterna|seneste nyt|nyheder|seneste|siste nytt"
      + "|siste nyheter|uusimmat|uutiset|tuoreimmat|legfrissebb|friss hírek|hírek|legfrissebb hírek"
      + "|ultimele știri|știri|ultimele stiri|τελευταία νέα|νέα|ειδήσεις|ροή ειδήσεων"
      + "|последние новости|новости|все новости|лента новостей|лента|свежие новости|главные новости"
      + "|останні новини|новини|стрічка новин|усі новини|всі новини|головні новини"
      + "|последни новини|най-нови|всички новини|најновије вести|вести|najnovije vesti|vesti"
      + "|son dakika|son haberler|haberler|tüm haberler|son xəbərlər|xəbərlər|xəbər lenti"
      + "|соңғы жаңалықтар|жаңалықтар|լրահոս|վերջին լուրեր|ბოლო სიახლეები|სიახლეები"
      + "|أحدث الأخبار|آخر الأخبار|الأخبار|آخرین اخبار|اخبار|تازہ ترین خبریں|חדשות אחרונות|חדשות"
      + "|ताज़ा खबरें|ताजा समाचार|समाचार|সর্বশেষ|সর্বশেষ সংবাদ|berita terbaru|berita terkini"
      + "|tin mới nhất|tin mới|最新消息|最新新闻|最新新聞|即时新闻|即時新聞|新闻|最新ニュース|ニュース|新着記事"
      + "|最新記事|新着|速報|최신뉴스|최신 뉴스|속보|뉴스|최신기사")

  private static let latestStarts = ["latest ", "neueste ", "last news"].map {
    Array(Fold.key($0).utf8)
  }

  private static let asides = set(
    "read also|see also|also read|most read|most popular|popular|trending|related|related news"
      + "|related articles|related stories|recommended|recommended for you|you may also like"
      + "|you might also like|more on this|editor's picks|editors' picks|don't miss|most viewed"
      + "|most commented|popular posts|popular news|read next|more stories|sponsored"
      + "|last comments|recent comments|most shared|further reading"
      + "|lesen sie auch|meistgelesen|meist gelesen|beliebt|mehr zum thema"
      + "|das könnte sie auch interessieren|auch interessant|verwandte artikel|empfehlungen"
      + "|sehen sie auch|meistgelesene artikel"
      + "|lire aussi|à lire aussi|les plus lus|les plus lues|articles liés|articles similaires"
      + "|populaires|voir aussi|sur le même sujet|recommandé"
      + "|lea también|lee también|más leídas|lo más leído|lo más visto|relacionadas|te puede interesar"
      + "|noticias relacionadas|más vistas|leggi anche|i più letti|più letti|articoli correlati"
      + "|potrebbe interessarti|leia também|veja também|mais lidas|as mais lidas|relacionadas"
      + "|as mais lidas agora|recomendadas|lees ook|meest gelezen|populair"
      + "|czytaj także|czytaj też|najpopularniejsze|najczęściej czytane|zobacz także|polecane"
      + "|čtěte také|nejčtenější|související|läs också|mest läst|læs også|mest læste"
      + "|les også|mest lest|lue myös|luetuimmat|olvasta már|legolvasottabb|citește și|cele mai citite"
      + "|διαβάστε επίσης|δημοφιλή|читайте также|популярное|самое читаемое|по теме|читать также"
      + "|смотрите также|самое популярное|рекомендуем|что еще почитать|читайте також|популярне"
      + "|читайте ще|за темою|топ новини|прочетете още|най-четени|pročitajte još|najčitanije"
      + "|најчитаније|ayrıca okuyun|ilginizi çekebilir|en çok okunanlar|çok okunanlar|oxşar xəbərlər"
      + "|ən çok oxunanlar|ən çox oxunan|çox oxunanlar|тағы оқыңыз|ամենաընթերցված|առնչվող լուրեր"
      + "|კითხულობენ|اقرأ أيضا|الأكثر قراءة|مواضيع ذات صلة|بیشتر بخوانید|پربازدیدترین|קראו עוד"
      + "|הנקראות ביותר|यह भी पढ़ें|আরও পড়ুন|সর্বাধিক পঠিত|baca juga|terpopuler|đọc thêm|đọc nhiều"
      + "|相关新闻|相關新聞|热门|熱門|推荐阅读|延伸閱讀|関連記事|人気記事|おすすめ記事|アクセスランキング"
      + "|月間人気記事|관련기사|많이 본 뉴스|인기기사|인기 기사|추천 기사")

  private static let asideStarts = [
    "more from", "more stories from", "read also", "you may also", "mehr aus", "mehr zu",
    "related ", "most read", "most popular", "plus de", "más de",
  ].map { Array(Fold.key($0).utf8) }

  private static let moreStarts = [
    "load more", "show more", "view more", "see more", "read more", "mehr laden", "mehr anzeigen",
    "weitere laden", "charger plus", "voir plus", "afficher plus", "lire la suite", "cargar más",
    "ver más", "mostrar más", "leer más", "carica altr", "mostra altr", "leggi tutto",
    "carregar mais", "ver mais", "leia mais", "meer laden", "toon meer", "lees meer",
    "pokaż więcej", "czytaj więcej", "načíst další", "zobrazit více", "ladda fler", "visa fler",
    "läs mer", "vis mere", "vis flere", "læs mere", "näytä lisää", "lataa lisää", "több betöltése",
    "încarcă mai mult", "vezi mai mult", "περισσότερα", "показать еще", "загрузить еще",
    "читать далее", "показати ще", "завантажити ще", "читати далі", "зареди още", "покажи още",
    "učitaj još", "daha fazla", "daha çox", "تحميل المزيد", "عرض المزيد", "اقرأ المزيد", "بیشتر",
    "טען עוד", "और देखें", "আরও দেখুন", "muat lebih", "selengkapnya", "xem thêm", "加载更多",
    "查看更多", "載入更多", "もっと見る", "続きを読む", "더보기", "더 보기",
  ].map { Array(Fold.key($0).utf8) }
}
