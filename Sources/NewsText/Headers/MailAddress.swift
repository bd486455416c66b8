/// Addresses of mails.
package enum MailAddress {
  /// Whether the text is a plain address (RFC 5321 section 4.1.2) of ASCII, without quotes, names
  /// or an address literal: nothing that a header or a program could take for anything else.
  package static func isPlain(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].count), text.utf8.count <= 254 else {
      return false
    }
    return parts[0].first != UInt8(ascii: "-") && !parts[1].isEmpty
      && parts[0].allSatisfy { ASCII.isAlphanumeric($0) || signs.contains($0) }
      && parts[1].allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private static let signs = Set("!#$%&'*+-/=?^_{}~.".utf8)
}
