import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct DigestWordsTests {
  private static let languages = ["de", "fr", "es", "it", "pt", "tr", "az", "ru", "uk"]

  private func text(_ language: String, _ change: (inout Edition) -> Void = { _ in }) -> String {
    var edition = Samples.edition
    edition.language = language
    change(&edition)
    return DigestText.render(edition)
  }

  @Test(
    arguments: [
      ("en", "Tuesday 25 June 2024"), ("de", "Dienstag, 25. Juni 2024"),
      ("fr", "mardi 25 juin 2024"), ("es", "martes, 25 de junio de 2024"),
      ("it", "martedì 25 giugno 2024"), ("pt-BR", "terça-feira, 25 de junho de 2024"),
      ("tr", "25 Haziran 2024 Salı"), ("az", "25 iyun 2024, çərşənbə axşamı"),
      ("ru", "вторник, 25 июня 2024"), ("uk", "вівторок, 25 червня 2024"),
      ("xx", "Tuesday 25 June 2024"),
    ])
  func `a day is said as the language says it`(language: String, day: String) {
    #expect(text(language).split(separator: "\n")[0].hasSuffix(day))
  }

  @Test(arguments: languages)
  func `no English word of ours is left, and no placeholder`(language: String) {
    let head = text(language).split(separator: "\n").prefix(7).joined(separator: "\n")
    for word in ["since", "answered", "to read", "unless", "brief", "made", "{", "}", "#"] {
      #expect(!head.contains(word), "\(word) in \(head)")
    }
  }

  @Test(arguments: languages + ["en"])
  func `no line but a link is wider than 72 cells in any language`(language: String) {
    for line in text(language).split(separator: "\n") where !line.contains("://") {
      #expect(Cells.width(String(line)) <= DigestText.columns, "\(line)")
    }
  }

  @Test(arguments: languages)
  func `every topic has a heading of its own`(language: String) {
    let heads = MediaTopic.allCases.map { topic in
      let digest = text(language) { edition in
        edition.sections = [
          Edition.Section(
            id: topic.id, title: topic.name, kind: .iptc, stories: [Samples.edition.stories[0]])
        ]
      }
      // Two words are the same in half of Europe.
      let isLeft = digest.lowercased().contains("\n\(topic.name) (")
      #expect(!isLeft || topic == .religion || topic == .sport, "\(topic)")
      return digest.split(separator: "\n").first { $0.hasSuffix(")") && !$0.hasPrefix(" ") } ?? ""
    }
    #expect(Set(heads).count == MediaTopic.allCases.count, "\(heads)")
  }

  @Test(
    arguments: [
      (1, "1 минута чтения"), (2, "2 минуты чтения"), (5, "5 минут чтения"),
      (11, "11 минут чтения"), (21, "21 минута чтения"), (112, "112 минут чтения"),
    ])
  func `Russian counts as Russians do`(minutes: Int, expected: String) {
    // A title is cut where it is no title, so that the words are spread over many.
    let titles = (0..<minutes).map { index in
      String(repeating: "w ", count: index == 0 ? 128 : 130)
    }
    let digest = text("ru") { edition in
      let stories = titles.enumerated().map { index, title in
        var event = Samples.events[3]
        event.item.title = title
        return Story(id: Int64(index), number: index + 1, day: 1, items: [event])
      }
      edition.brief = []
      edition.sections = [
        Edition.Section(
          id: "elsewhere", title: "Elsewhere", kind: .elsewhere,
          stories: stories)
      ]
    }
    #expect(digest.contains(expected))
  }
}
