import NewsModel
import NewsTime

/// How a user names an item or a story (INTERFACES.md, ITEM).
enum ItemReference: Equatable {
  /// `i48213`
  case item(Int64)
  /// `s917`
  case story(Int64)
  /// `7`, `morning/7`, `2024-06-25/7`, `morning/2024-06-25/7`: a number of a digest.
  case number(Int, edition: String?, day: Day?)
  case link(String)
  case words(String)

  init(_ text: String) {
    if let id = ItemReference.id(text, "i") {
      self = .item(id)
    } else if let id = ItemReference.id(text, "s") {
      self = .story(id)
    } else if text.contains("://") {
      self = .link(text)
    } else if let number = ItemReference.number(text) {
      self = number
    } else {
      self = .words(text)
    }
  }

  private static func id(_ text: String, _ letter: Character) -> Int64? {
    guard text.first == letter else { return nil }
    return digits(text.dropFirst())
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int64(text)
  }

  private static func number(_ text: String) -> ItemReference? {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.popLast(), let number = digits(last).flatMap({ Int(exactly: $0) }),
      parts.count <= 2
    else { return nil }
    var edition: String?
    var day: Day?
    for part in parts {
      if let found = Day(text: String(part)), day == nil {
        day = found
      } else if !part.isEmpty, edition == nil {
        edition = String(part)
      } else {
        return nil
      }
    }
    return .number(number, edition: edition, day: day)
  }
}
