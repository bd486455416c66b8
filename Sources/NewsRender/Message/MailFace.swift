package import NewsModel
import NewsText
import NewsTime

/// The mail face of a message (RFC 5322, RFC 2045): a text, and the same as a page for who likes
/// that better. All of it is ASCII, its lines end with CRLF and are at most 76 characters long, but
/// for what cannot be folded.
package enum MailFace {
  package static func render(_ message: Message, _ head: MailHead) -> [UInt8] {
    // "=_" stands in no quoted-printable text (RFC 2045 section 6.7).
    let boundary = "=_\(head.boundary)"
    var fields = [
      HeaderText.address("From", name: message.sender, head.from),
      HeaderText.address("To", name: "", head.to),
      HeaderText.text("Subject", message.title),
      "Date: \(MailDate.text(message.date, offset: message.offset))",
      "Message-ID: <\(head.id)>",
    ]
    if let thread = head.thread, thread != head.id {
      fields += ["In-Reply-To: <\(thread)>", "References: <\(thread)>"]
    }
    fields += [
      HeaderText.address("List-Id", name: message.list.name, "\(message.list.id).\(head.host)"),
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
    ]
    var lines = fields + [""]
    for (type, content) in [("text/plain", message.text), ("text/html", message.page)] {
      lines += [
        "--\(boundary)", "Content-Type: \(type); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable.text(content),
      ]
    }
    lines += ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }
}
