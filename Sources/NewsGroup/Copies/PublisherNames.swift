import NewsText

/// The names that stand behind titles and belong to nobody's news.
struct PublisherNames: Sendable {
  /// Each as folded words, a space between two.
  private var names: Set<[UInt8]>

  /// The sources' own names are names as well.
  init(_ sources: [String] = []) {
    names = PublisherNames.known
    for source in sources {
      let words = FoldedTitle(Fold.bytes(source)).words
      if words.count > 0 { names.insert(words.text) }
    }
  }

  /// Words that turned out to be a name.
  mutating func add(_ words: [UInt8]) {
    names.insert(words)
  }

  func contains(_ words: [UInt8]) -> Bool {
    names.contains(words)
  }

  /// Agencies, the desks' marks, and publishers that sign every title.
  private static let known: Set<[UInt8]> = {
    let texts = [
      "ap", "afp", "reuters", "upi", "dpa", "tass", "interfax", "ria novosti", "efe", "ansa",
      "xinhua", "anadolu agency", "aa", "kyodo", "yonhap", "pa", "bloomberg", "dow jones",
      "associated press", "ap news", "press association", "tanjug", "belta", "unian", "trend",
      "bbc", "bbc news", "bbc sport", "cnn", "cnn.com", "cnbc", "nbc news", "cbs news", "abc news",
      "fox news", "sky news", "npr", "pbs", "al jazeera", "euronews", "france 24", "dw", "rfi",
      "the guardian", "the times", "the telegraph", "the independent", "the economist",
      "the new york times", "the washington post", "washington post", "usa today", "politico",
      "the verge", "wired", "techcrunch", "ars technica", "yahoo news", "forbes", "time",
      "financial times", "ft.com", "wsj", "wsj.com", "the hill", "axios", "le monde", "le figaro",
      "el pais", "el mundo", "der spiegel", "die zeit", "la repubblica", "corriere della sera",
      "rte", "cbc news", "video", "videos", "photo", "photos", "pictures", "watch", "audio",
      "live", "update", "updated", "exclusive", "opinion", "analysis", "gallery", "graphic",
      "podcast", "infographic", "full text",
    ]
    return Set(texts.map { FoldedTitle(Fold.bytes($0)).words.text })
  }()
}
