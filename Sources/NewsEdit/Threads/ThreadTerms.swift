import NewsModel
import NewsText

/// The names and words that stories of a window share, as candidates for threads.
///
/// A name is a word that stands with a capital inside titles that do not capitalise every word. In
/// titles in lower case or in scripts without case any word may be one that a thread is named by;
/// more stories have to share it then.
struct ThreadTerms {
  /// A word in all its forms.
  struct Term {
    /// The same in every run.
    let key: String
    /// Places of the stories that have it, ascending.
    var stories: [Int] = []
    var isName = false
    /// It was seen without a capital, or its script has none: no name, as far as the window shows.
    var isPlain = false
    /// Each form as it stands in titles, and how often.
    var forms: [String: Int] = [:]
    /// How often another word follows directly, in all of its places.
    var followers: [String: Int] = [:]
    var precursors: [String: Int] = [:]
    /// Which of those are names.
    var names: Set<String> = []
    var count = 0
  }

  /// A term goes by its place in here.
  private(set) var terms: [Term] = []
  /// Each story's terms, in the order of its titles.
  private(set) var ofStory: [[Int]] = []
  /// Items of each story that have a term.
  private(set) var mentions: [[Int: Int]] = []

  /// A folded word of the window's titles.
  private struct Form {
    /// How often it stands with a capital that says something, and how often without one.
    var capital = 0
    var plain = 0
    let isTelling: Bool
    /// Its term, as soon as it has one.
    var number: Int?

    var isName: Bool { capital > plain }
  }

  private var numbers: [String: Int] = [:]
  private var forms: [Form] = []
  private var formOf: [String: Int] = [:]
  /// The forms of all words, in the order of the titles: each word is looked up once.
  private var read: [Int] = []

  init(_ stories: [Story]) {
    let titles = stories.map { story in story.items.map { ThreadTerms.lines(of: $0.item) } }
    for lines in titles.joined().joined() { countCapitals(lines) }
    let stems = NameStems(Array(formOf.keys))
    var words = read[...]
    for (place, items) in titles.enumerated() {
      ofStory.append([])
      mentions.append([:])
      for lines in items {
        var seen: Set<Int> = []
        for line in lines {
          add(line, words.prefix(line.count), story: place, stems, to: &seen)
          words.removeFirst(line.count)
        }
        for term in seen { mentions[place][term, default: 0] += 1 }
      }
    }
    addRuns(titles)
  }

  /// A title and a subtitle: two lines, so that no words meet across them.
  private static func lines(of item: Item) -> [[TitleWord]] {
    [item.title, item.subtitle].compactMap(\.self).map { TitleWord.words($0) }
  }

  // MARK: Capitals

  /// Whether the capitals of a title say which of its words are names.
  private static func isSentenceCase(_ line: [TitleWord]) -> Bool {
    let long = line.filter { !$0.isFirst && $0.folded.utf8.count > 3 && !isNumber($0.folded) }
    return long.count { $0.isCapital } * 10 <= long.count * 7
  }

  private mutating func countCapitals(_ line: [TitleWord]) {
    let tells = ThreadTerms.isSentenceCase(line)
    for word in line {
      let form = form(of: word.folded)
      read.append(form)
      // First in its line, or among capitals only, a capital says nothing.
      if !word.isCapital {
        forms[form].plain += 1
      } else if tells && !word.isFirst || ThreadTerms.isMarked(word.surface) {
        forms[form].capital += 1
      }
    }
  }

  private mutating func form(of folded: String) -> Int {
    if let known = formOf[folded] { return known }
    formOf[folded] = forms.count
    forms.append(Form(isTelling: ThreadTerms.isTelling(folded)))
    return forms.count - 1
  }

  /// A digit beside a capital makes a name wherever it stands: COP29, G7.
  private static func isMarked(_ surface: String) -> Bool {
    surface.unicodeScalars.first?.properties.isUppercase == true
      && surface.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  static func isNumber(_ folded: String) -> Bool {
    folded.utf8.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  // MARK: Words

  private mutating func add(
    _ line: [TitleWord], _ read: ArraySlice<Int>, story: Int, _ stems: NameStems,
    to seen: inout Set<Int>
  ) {
    for (index, (word, form)) in zip(line, read).enumerated() {
      guard forms[form].isTelling else { continue }
      let number = forms[form].number ?? number(of: stems.stem(of: word.folded))
      forms[form].number = number
      if terms[number].stories.last != story {
        terms[number].stories.append(story)
        ofStory[story].append(number)
      }
      seen.insert(number)
      terms[number].isName = terms[number].isName || forms[form].isName
      terms[number].isPlain = terms[number].isPlain || !word.isCapital
      terms[number].forms[word.surface, default: 0] += 1
      terms[number].count += 1
      if index + 1 < line.count, line[index + 1].isJoined, line[index + 1].isCapital {
        terms[number].followers[line[index + 1].surface, default: 0] += 1
        noteName(line[index + 1], read[read.startIndex + index + 1], of: number)
      }
      if index > 0, word.isJoined, line[index - 1].isCapital {
        terms[number].precursors[line[index - 1].surface, default: 0] += 1
        noteName(line[index - 1], read[read.startIndex + index - 1], of: number)
      }
    }
  }

  private mutating func noteName(_ neighbour: TitleWord, _ form: Int, of term: Int) {
    if forms[form].isName { terms[term].names.insert(neighbour.surface) }
  }

  private mutating func number(of key: String) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = terms.count
    terms.append(Term(key: key))
    return terms.count - 1
  }

  /// Not a number, a function word, or what every newspaper says every day.
  private static func isTelling(_ folded: String) -> Bool {
    if isNumber(folded) || CommonWords.all.contains(folded) { return false }
    let letters = folded.unicodeScalars.count
    guard let first = folded.unicodeScalars.first else { return false }
    if Words.isSpaceless(first.value) { return false }
    return letters >= 2
  }

  // MARK: Scripts without spaces

  /// Runs of characters that several stories share: of those that the same stories have, the longest.
  private mutating func addRuns(_ titles: [[[[TitleWord]]]]) {
    var stories: [String: [Int]] = [:]
    for (place, lines) in titles.enumerated() {
      for word in lines.joined().joined() {
        for run in SpacelessRuns.runs(of: word.folded) where stories[run]?.last != place {
          stories[run, default: []].append(place)
        }
      }
    }
    let shared = stories.filter { $0.value.count > 1 }
    var inner: Set<String> = []
    for (run, places) in shared {
      for part in SpacelessRuns.parts(of: run) where shared[part]?.count == places.count {
        inner.insert(part)
      }
    }
    for (run, places) in shared.sorted(by: { $0.key < $1.key }) where !inner.contains(run) {
      if CommonWords.all.contains(run) { continue }
      // Two characters are a word of every day as often as a name.
      if run.unicodeScalars.count < 3, places.count < 3 { continue }
      let number = number(of: run)
      terms[number] = Term(
        key: run, stories: places, isName: run.unicodeScalars.count >= 3, isPlain: true,
        forms: [run: places.count], count: places.count)
      for place in places {
        ofStory[place].append(number)
        mentions[place][number] = 1
      }
    }
  }
}
