/// The inflected forms in which one word may stand in a text.
///
/// An ending is what grammar adds to a word: number, case, tense. What makes another word of it
/// (Iran, Iranian; Ukraine, Ukrainian; Israel, Israeli; war, warm) is none, so a language gets
/// the endings it really has, by script, and the stem that has to stay is long:
/// - Latin, from 3 letters: English -s, -es, -ies and back, a doubled consonant before -ed and
///   -ing; from 4: -ed, -ing, -ings, Turkic cases; from 5 or 6: plurals and cases of Romance,
///   German, Polish and Turkic words that are not English words at the same time;
/// - Cyrillic, from 4 letters: noun endings on the stem without its last vowel, from 6 those of
///   adjectives;
/// - Hangul, from 2 syllables: particles; Arabic and Hebrew, from 4 letters: the article before,
///   plurals behind; Greek, Armenian, Georgian, from 5: three letters more, or another last letter
///   and one more;
/// - any other script from 4 letters: two letters more.
/// A word with a digit in it has no endings. For more there is `word*`.
struct WordEndings: Sendable {
  struct Form: Sendable {
    var stem: [UInt8]
    var endings: [[UInt8]]
  }

  private(set) var forms: [Form] = []
  /// Stems that any few letters may follow.
  private(set) var looseStems: [(stem: [UInt8], letters: Int)] = []

  /// A folded word.
  init(_ word: String) {
    let letters = Array(word.unicodeScalars)
    guard let first = letters.first, !letters.contains(where: { $0.properties.numericType != nil })
    else { return }
    switch Script.of(first.value) {
    case .latin: addLatin(letters)
    case .cyrillic: addCyrillic(letters)
    case .hangul:
      if letters.count >= 2 { add(letters, 0, Self.koreanParticles) }
    case .semitic:
      guard letters.count >= 4 else { return }
      add(letters, 0, Self.semitic)
      add(Array("ال".unicodeScalars) + letters, 0, [""] + Self.semitic)
    case .inflected:
      guard letters.count >= 5 else { return }
      looseStems = [(Self.bytes(letters[...]), 3), (Self.bytes(letters.dropLast()), 2)]
    case .other:
      if letters.count >= 4 { looseStems = [(Self.bytes(letters[...]), 2)] }
    case .spaceless: break
    }
  }

  /// Whether the token is a form of the word, other than the word as it stands.
  func matches(_ token: ArraySlice<UInt8>) -> Bool {
    for form in forms where token.starts(with: form.stem) {
      let rest = token.dropFirst(form.stem.count)
      if form.endings.contains(where: { rest.elementsEqual($0) }) { return true }
    }
    return looseStems.contains { loose in
      // Letters are counted by their lead bytes.
      token.starts(with: loose.stem)
        && token.dropFirst(loose.stem.count).lazy.filter { $0 & 0xC0 != 0x80 }.count
          <= loose.letters
    }
  }

  private static func bytes(_ letters: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    letters.flatMap { Array(String($0).utf8) }
  }

  /// The forms that replace the last `dropped` letters.
  private mutating func add(_ letters: [Unicode.Scalar], _ dropped: Int, _ endings: [String]) {
    guard !endings.isEmpty else { return }
    let stem = Self.bytes(letters.dropLast(dropped))
    forms.append(Form(stem: stem, endings: endings.map { Array($0.utf8) }))
  }

  // MARK: Latin

  private mutating func addLatin(_ letters: [Unicode.Scalar]) {
    let word = String(String.UnicodeScalarView(letters))
    let count = letters.count
    // "new" and "news" are two words.
    guard count >= 3, word != "new", word != "news" else { return }
    addEnglish(word, letters)
    if count >= 4 {
      add(letters, 0, Self.turkicShort)
      if word.hasSuffix("au") || word.hasSuffix("eu") { add(letters, 0, ["x"]) }
    }
    if count >= 5 {
      add(letters, 0, Self.turkicLong)
      if word.hasSuffix("al") { add(letters, 2, ["aux"]) }
      if let last = letters.last, !Self.isVowel(last) {
        add(letters, 0, ["es", "en", "em", "om", "u", "ow", "owi", "ami", "ach"])
      }
    }
    if count >= 6 {
      switch letters.last {
      case "o", "e": add(letters, 1, ["i"])
      case "a": add(letters, 1, ["e", "u", "ou", "om", "ach", "ami"])
      default: break
      }
    }
  }

  private mutating func addEnglish(_ word: String, _ letters: [Unicode.Scalar]) {
    let count = letters.count
    let last = letters[count - 1]
    let isSibilant = ["s", "x", "z", "sh", "ch"].contains { word.hasSuffix($0) }
    if isSibilant || last == "o" { add(letters, 0, ["es"]) }
    if last != "s" { add(letters, 0, ["s"]) }
    if last == "y", !Self.isVowel(letters[count - 2]) {
      add(letters, 1, count >= 4 ? ["ies", "ied"] : ["ies"])
    }
    // Not Paris, virus, press.
    if count >= 4, last == "s", !["ss", "is", "us"].contains(where: { word.hasSuffix($0) }) {
      add(letters, 1, [""])
      if word.hasSuffix("ies"), count >= 5 { add(letters, 3, ["y"]) }
      let hasLongPlural = ["ses", "xes", "zes", "shes", "ches", "oes"].contains {
        word.hasSuffix($0)
      }
      if hasLongPlural { add(letters, 2, [""]) }
    }
    if count >= 4 {
      if last == "e" {
        add(letters, 0, ["d"])
        add(letters, 1, ["ing", "ings"])
      } else {
        add(letters, 0, ["ed", "ing", "ings"])
      }
    }
    let isClosed =
      !Self.isVowel(last) && Self.isVowel(letters[count - 2])
      && !Self.isVowel(letters[count - 3])
    if isClosed, !["w", "x", "y", "s", "h"].contains(last) {
      add(letters + [last], 0, ["ed", "ing", "ings"])
    }
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiou".unicodeScalars.contains(letter)
  }

  private static let turkicShort = list("da de dan den ta te tan ten nin nun")
  private static let turkicLong = list(
    """
    lar ler lari leri larin lerin lara lere larda lerde lardan lerden in un ya ye nda nde ndan \
    nden
    """)

  // MARK: Cyrillic

  private mutating func addCyrillic(_ letters: [Unicode.Scalar]) {
    let count = letters.count
    guard count >= 4, let last = letters.last else { return }
    if count == 4 {
      // The stem of Газа is the word газ, so it keeps a vowel.
      if last == "а" || last == "я" {
        add(letters, 1, Self.cyrillicVowels)
      } else {
        add(letters, 0, Self.cyrillicNouns)
      }
      return
    }
    if "аяоеыиуюьйіїє".unicodeScalars.contains(last) {
      add(letters, 1, [""] + Self.cyrillicNouns)
    } else {
      add(letters, 0, Self.cyrillicNouns)
    }
    let ending = String(String.UnicodeScalarView(letters.suffix(2)))
    if count >= 6, Self.cyrillicAdjectives.contains(ending) {
      add(letters, 2, Self.cyrillicAdjectives)
    }
  }

  private static let cyrillicVowels = list("а я о е ы и у ю ой ей ою ею і")
  private static let cyrillicNouns = list(
    """
    а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ью ьями ым ых \
    і ї ів їв ій єю єм ові еві єві та то те ът ят ата ите ове овете ето
    """)
  private static let cyrillicAdjectives = list(
    """
    ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ыми ими ую юю ей ою ею
    """)

  // MARK: Others

  private static let koreanParticles = list(
    "은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 까지 부터 들 이다")
  private static let semitic = list("ات ون ین ان ها های ים ות ה")

  private static func list(_ text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }
}
