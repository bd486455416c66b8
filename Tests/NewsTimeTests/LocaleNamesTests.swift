import NewsTime
import Testing

@Suite struct LocaleNamesTests {
  @Test(
    arguments: [
      ("June", 6), ("SEPT", 9), ("märz", 3), ("Mrz", 3), ("février", 2), ("fevrier", 2),
      ("août", 8), ("enero", 1), ("gennaio", 1), ("março", 3), ("maart", 3), ("października", 10),
      ("září", 9), ("listopadu", 11), ("augusti", 8), ("marts", 3), ("desember", 12),
      ("kesäkuuta", 6), ("júniusban", 6), ("iunie", 6), ("Ιουνίου", 6), ("марта", 3),
      ("МАЯ", 5), ("червня", 6), ("юни", 6), ("јуна", 6), ("Ağustos", 8), ("Kasım", 11),
      ("avqust", 8), ("маусымда", 6), ("սեպտեմբերի", 9), ("თებერვალი", 2), ("يونيو", 6),
      ("ژوئن", 6), ("ביוני", 6), ("फ़रवरी", 2), ("फरवरी", 2), ("জানুয়ারি", 1), ("Agustus", 8),
      ("十二月", 12), ("juulil", 7), ("veebruar", 2),
    ])
  func `a month is known by its name in every language`(name: String, month: Int) {
    let bytes = Array(name.utf8)
    #expect(LocaleNames.month(bytes, in: 0..<bytes.count) == month)
  }

  @Test(arguments: ["market", "мартышек", "decides", "Pro", "ba", "", "junction"])
  func `other words are no months`(word: String) {
    let bytes = Array(word.utf8)
    #expect(LocaleNames.month(bytes, in: 0..<bytes.count) == nil)
  }

  @Test(arguments: [
    ("Montag", Weekday.monday), ("вс", .sunday), ("水曜日", .wednesday), ("reedel", .friday),
  ])
  func `a weekday is known by its name`(name: String, weekday: Weekday) {
    let bytes = Array(name.utf8)
    #expect(LocaleNames.weekday(bytes, in: 0..<bytes.count) == weekday)
  }
}
