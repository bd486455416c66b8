import NewsText

/// Which folded words are forms of one name: Dagestan, Dagestani; Korea, Korean; Украина,
/// украинский.
///
/// Six letters make a stem, as they do for stories. Shorter names are joined with their longer
/// forms only where both stand in the window: an ending by itself proves nothing.
struct NameStems {
  private var stems: [String: String] = [:]

  private static let letters = 6
  /// The shortest name that takes endings.
  private static let shortest = 4

  /// What makes another form of a name, by language families: English, German, Romance, Turkic;
  /// Cyrillic; Arabic.
  private static let endings: Set<String> = Set(
    Words.split(
      """
      s n an ns ans ian ians i is ese er ers isch ische ischen ischer en es ne na ni ien ienne iens
      \
      ain aine ains ois oise ano ana anos anas no nos nas eño eno enos ense enses iano iana \
      ain in un nin nun a e i u o ya ye yi yu da de ta te dan den tan ten la le li lu lar ler \
      nda nde ndan nden daki deki lari leri nın nun dir \
      а у е ы и о я ю ом ем ой ей ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые ого его ому ему
      \
      ским ский ская ское ские ского скому скую ской ских скими ец цы цев цам \
      і ї ією ою ськ ський ська ське ські ського ському ську ській ських \
      ی ین یه یون ة ات
      """))

  init(_ words: [String]) {
    let known = Set(words)
    for word in words {
      stems[word] = NameStems.base(of: word, known: known)
    }
  }

  func stem(of word: String) -> String {
    stems[word] ?? NameStems.prefix(word)
  }

  /// The shortest known word that this one is a form of, cut to a stem.
  private static func base(of word: String, known: Set<String>) -> String {
    let scalars = Array(word.unicodeScalars)
    if scalars.count > shortest {
      for length in shortest..<scalars.count where length < letters {
        let head = text(scalars[..<length])
        if known.contains(head), endings.contains(text(scalars[length...])) { return head }
      }
    }
    return prefix(word)
  }

  private static func prefix(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    if scalars.count <= letters { return word }
    return text(scalars[..<letters])
  }

  /// Whether `word` is another form of the name `base`.
  static func isForm(_ word: String, of base: String) -> Bool {
    guard word.utf8.count > base.utf8.count, word.utf8.starts(with: base.utf8) else {
      return false
    }
    return endings.contains(String(word.unicodeScalars.dropFirst(base.unicodeScalars.count)))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
