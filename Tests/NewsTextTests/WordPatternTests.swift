import NewsText
import TestSupport
import Testing

@Suite struct WordPatternTests {
  static let matching: [(String, String)] = [
    ("earthquake", "Earthquakes shake the coast"), ("earthquakes", "An EARTHQUAKE"),
    ("Iran", "Iran's parliament"), ("Iran", "IRAN"), ("war", "Wars of the century"),
    ("city", "Two cities"), ("cities", "The city"), ("attack", "20 killed in attacks"),
    ("attack", "He attacked"), ("strike", "Strikes, striking workers, or those who striked"),
    ("bomb", "bombings"), ("ban", "banned"), ("plan", "planning"), ("crash", "crashes"),
    ("veto", "vetoes"), ("bureau", "les bureaux"), ("Ukraine", "l’Ukraine"),
    ("journal", "journaux"),
    ("Wahlen", "Wahlen"), ("Krieg", "des Kriegs"), ("terremoto", "due terremoti"),
    ("guerra", "le guerre"), ("elección", "las elecciones"), ("deprem", "depremler"),
    ("Türkiye", "Turkiye'nin"), ("Bakı", "Bakıda"), ("zelzele", "zəlzələ"),
    ("Ukraina", "na Ukrainę"),
    ("Putin", "Putinem"), ("Дагестан", "в Дагестане"), ("Россия", "России и Россией"),
    ("Москва", "в Москве"), ("землетрясение", "землетрясения"), ("Газа", "в Газе"),
    ("Зеленский", "Зеленского"), ("Путин", "Путиным"), ("Україна", "в Україні"),
    ("Иран", "с Ираном"), ("взрыв", "взрывов"), ("НАТО", "нато"), ("США", "в США"),
    ("한국", "한국은"), ("سیل", "سيل"), ("انتخاب", "الانتخابات"), ("בחירות", "בחירות"),
    ("Հայաստան", "Հայաստանում"), ("σεισμός", "σεισμού"), ("भूकंप", "भूकंप"),
    ("地震", "東京で地震が発生"), ("แผ่นดินไหว", "เกิดแผ่นดินไหวในไทย"), ("café", "CAFE"),
    ("G7", "G7 summit"), ("UN", "The U.N. says"), ("COVID-19", "Covid 19"),
    ("O'Brien", "O’Brien’s"),
    ("37,000", "tops 37.000"), ("north caucasus", "in the North Caucasus."),
    ("\"north caucasus\"", "North Caucasus"), ("prime minister", "Prime Ministers"),
    ("death toll", "Death-toll rises"), ("Dagestan*", "Dagestani leader"), ("quak*", "quakes"),
    ("\"north cauc*\"", "North Caucasian"), ("terror* attack", "terrorist attacks"),
    ("/G(7|20)/", "the G20"), ("/\\bquake\\b/i", "A Quake"), ("/^Breaking/", "Breaking: a"),
    ("/élan/i", "ÉLAN"), ("/\\d{2} killed/", "20 killed"), ("R&D", "r&d budget"),
  ]

  @Test(arguments: matching)
  func `a pattern matches`(pattern: String, text: String) throws {
    let pattern = try WordPattern(pattern)
    #expect(pattern.matches(FoldedText(text)))
  }

  static let apart: [(String, String)] = [
    ("Ukraine", "Ukrainian forces"), ("Iran", "Iranian"), ("war", "warm weather"),
    ("war", "warden"),
    ("war", "ward"), ("Israel", "Israeli"), ("Russia", "Russian"), ("Korea", "Korean"),
    ("China", "chin"), ("Georgia", "Georgian"), ("Georgia", "Georgy"), ("India", "Indiana"),
    ("Niger", "Nigeria"), ("Oman", "omens"), ("Oman", "woman"), ("news", "new"), ("new", "news"),
    ("Paris", "pari"), ("Chile", "chili"), ("Franc", "France"), ("sport", "transport"),
    ("art", "party"), ("port", "portal"), ("human", "humane"), ("Dagestan", "Dagestani"),
    ("US", "use"), ("G7", "G77"), ("G7", "g7s"), ("strike", "striker"), ("press", "pres"),
    ("Иран", "иранский"), ("Украина", "украинский"), ("Украина", "украинец"), ("война", "воина"),
    ("Россия", "российский"), ("газ", "Газа"), ("Газа", "газ"), ("мир", "мировой"),
    ("серб", "Сербия"), ("США", "сша́б"), ("Ουκρανία", "Ουκρανός"), ("ישראל", "ישראלי"),
    ("north caucasus", "Caucasus north"), ("north caucasus", "north of the Caucasus"),
    ("death toll", "death"), ("Dagestan*", "Dagest"), ("quake*", "earthquake"),
    ("/g7/", "G7"), ("/^a/", "ba"), ("word", ""), ("地震", "地"),
  ]

  @Test(arguments: apart)
  func `a pattern does not match`(pattern: String, text: String) throws {
    let pattern = try WordPattern(pattern)
    #expect(!pattern.matches(FoldedText(text)))
  }

  static let unusable: [(String, Int, String)] = [
    ("", 0, "holds no word"), ("   ", 0, "holds no word"), ("*", 0, "holds no word"),
    ("—", 0, "holds no word"), ("/abc", 4, "a regular expression without its last /"),
    ("//", 0, "an empty regular expression"), ("/a(b/", 4, "missing closing parenthesis"),
    ("/a/q", 1, "unknown flag q, known are i, m, s, x"),
    ("/[z-a]/", 4, "range out of order in character class"),
  ]

  @Test(arguments: unusable)
  func `a pattern that cannot be used says why and where`(
    pattern: String, offset: Int, what: String
  ) {
    let error = #expect(throws: PatternError.self) { try WordPattern(pattern) }
    #expect(error?.offset == offset)
    #expect(error?.what == what)
  }

  @Test func `an expression that would run for years does not match`() throws {
    let pattern = try WordPattern("/(a+)+$/")
    let text = FoldedText(String(repeating: "a", count: 5000) + "!")
    var isMatched = true
    let time = ThreadTime.measure { isMatched = pattern.matches(text) }
    #expect(!isMatched)
    #expect(time < .seconds(2))
  }

  @Test func `an expression is shared by tasks`() async throws {
    let pattern = try WordPattern("/quake/i")
    let count = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask { pattern.matches(FoldedText(index % 2 == 0 ? "A Quake" : "calm")) }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(count == 32)
  }
}
