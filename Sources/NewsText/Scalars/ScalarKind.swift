import CUtf8proc

/// What Unicode says about a scalar, by utf8proc's tables.
package enum ScalarKind {
  private static func category(_ value: UInt32) -> utf8proc_category_t {
    utf8proc_category(utf8proc_int32_t(bitPattern: value))
  }

  /// Nonspacing, spacing and enclosing marks (Mn, Mc, Me).
  static func isMark(_ value: UInt32) -> Bool {
    guard value >= 0x300 else { return false }
    let category = category(value)
    return category.rawValue >= UTF8PROC_CATEGORY_MN.rawValue
      && category.rawValue <= UTF8PROC_CATEGORY_ME.rawValue
  }

  /// Letters, marks and numbers: what words are made of.
  package static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 {
      return value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26
    }
    return value < 0x700 ? words[Int(value)] : isWordByTables(value)
  }

  private static func isWordByTables(_ value: UInt32) -> Bool {
    let category = category(value).rawValue
    return category >= UTF8PROC_CATEGORY_LU.rawValue && category <= UTF8PROC_CATEGORY_NO.rawValue
  }

  /// The answers for the alphabets that most text is written in.
  private static let words = (0..<0x700).map { isWordByTables($0) }

  /// Signs of currencies (Sc).
  package static func isCurrency(_ value: UInt32) -> Bool {
    category(value) == UTF8PROC_CATEGORY_SC
  }

  /// Not assigned in utf8proc's version of Unicode.
  static func isUnassigned(_ value: UInt32) -> Bool {
    category(value) == UTF8PROC_CATEGORY_CN
  }
}
