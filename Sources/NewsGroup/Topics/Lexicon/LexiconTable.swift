import NewsModel
import NewsText

/// A language the lexicon has words of.
enum LexiconLanguage: UInt8, CaseIterable, Sendable {
  case english
  case russian
  case ukrainian
  case turkish
  case azerbaijani
  case german
  case french
  case spanish
  case portuguese
  case italian
  case arabic
  case chinese
  case japanese
  case swahili

  /// That of a BCP 47 tag or an ISO 639 code; nil where there are no words of it.
  init?(tag: String) {
    let primary = LanguageTag.primary(tag)
    switch primary {
    case "en", "eng": self = .english
    case "ru", "rus": self = .russian
    case "uk", "ukr": self = .ukrainian
    case "tr", "tur": self = .turkish
    case "az", "aze": self = .azerbaijani
    case "de", "deu", "ger": self = .german
    case "fr", "fra", "fre": self = .french
    case "es", "spa": self = .spanish
    case "pt", "por": self = .portuguese
    case "it", "ita": self = .italian
    case "ar", "ara": self = .arabic
    case "zh", "zho", "chi", "cmn": self = .chinese
    case "ja", "jpn": self = .japanese
    case "sw", "swa": self = .swahili
    default: return nil
    }
  }
}

/// The lexicon as it is written: a string a language, in `LexiconTable+Language.swift`.
///
///     topic: word beginning* two_words strong^ weak~
///
/// A word stands for itself and its plural in -s; `beginning*` for every word it begins; `strong^`
/// nearly decides by itself; `weak~` only leans. Case and accents do not matter.
enum LexiconTable {
  static let all: [(language: LexiconLanguage, table: StaticString)] = [
    (.english, english), (.russian, russian), (.ukrainian, ukrainian), (.turkish, turkish),
    (.azerbaijani, azerbaijani), (.german, german), (.french, french), (.spanish, spanish),
    (.portuguese, portuguese), (.italian, italian), (.arabic, arabic), (.chinese, chinese),
    (.japanese, japanese), (.swahili, swahili),
  ]

  private static let topics: [[UInt8]: MediaTopic] = Dictionary(
    uniqueKeysWithValues: MediaTopic.allCases.map { (Array("\($0)".utf8), $0) })

  /// The topic that a table's heading names; nil for `stop`.
  static func topic(of heading: ArraySlice<UInt8>) -> MediaTopic? {
    topics[Array(heading)]
  }
}
