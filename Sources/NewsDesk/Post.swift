import NewsDeliver
import NewsModel
import NewsNet
import NewsRender
import NewsStore
import NewsSystem
import NewsText
import NewsTime

/// A message made ready for one recipient.
struct Parcel {
  var message: Message
  /// The same for each try, and no other's.
  var key: String
  /// A mail whole; of other ways what a machine would read.
  var bytes: [UInt8]
  /// What a file of `bytes` ends with.
  var ending: String
  var from: String
  var to: String
  /// The edition's own page, for who takes a file.
  var page: String
}

/// Makes parcels of editions and notices, and hands them to the ways out.
struct Post {
  private let desk: Desk
  private let hash: KeyedHash
  private let store: Store?
  private let tools: DeliveryTools

  /// `key` is the instance's, as the store has it; without a store nothing continues a thread.
  init(_ desk: Desk, key: String, store: Store?) {
    self.desk = desk
    self.store = store
    tools = desk.deliveryTools
    let bytes = Post.bytes(key)
    guard let hash = KeyedHash(key: bytes) else {
      preconditionFailure("an instance's key has \(bytes.count) bytes")
    }
    self.hash = hash
  }

  /// A key that nobody can guess.
  static func freshKey() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  private static func bytes(_ key: String) -> [UInt8] {
    let digits = key.utf8.compactMap(ASCII.hexadecimal)
    // A key that somebody shortened still tells this store from others.
    let padded = digits + Array(repeating: 0, count: max(0, 2 * KeyedHash.keyLength - digits.count))
    return (0..<KeyedHash.keyLength).map { padded[2 * $0] << 4 | padded[2 * $0 + 1] }
  }

  /// The message for one recipient of a delivery.
  func parcel(
    _ content: OutboxContent, for recipient: String, by delivery: Delivery
  ) throws(StoreError) -> Parcel {
    let language = desk.configuration.language
    switch content {
    case .edition(let edition):
      var thread: String?
      if case .mail(let mail) = delivery.way, mail.thread,
        let first = try store?.editions(of: edition.id).first(where: Post.beginsThread),
        first.cutoff < edition.cutoff
      {
        thread = hash.text(Post.name(first.id, first.day, first.cutoff) + [recipient])
      }
      return parcel(
        EditionMessage.make(edition),
        name: Post.name(edition.id, edition.day, edition.cutoff), thread: thread,
        for: recipient, by: delivery, page: { desk.render(edition, .html) })
    case .notice(let number, let notice):
      let message = NoticeMessage.make(notice, number: number, language: language)
      return parcel(
        message, name: ["notice", "\(number)"], thread: nil, for: recipient, by: delivery,
        page: { message.page })
    }
  }

  /// A message that stands in no ledger: `name` tells it from others.
  func parcel(
    _ message: Message, name: [String], thread: String? = nil, for recipient: String,
    by delivery: Delivery, page: () -> String
  ) -> Parcel {
    let key = hash.text(name + [recipient.isEmpty ? delivery.name : recipient])
    var parcel = Parcel(
      message: message, key: key, bytes: Array((message.json + "\n").utf8), ending: "json",
      from: "", to: recipient, page: "")
    switch delivery.way {
    case .mail(let mail):
      let from = mail.from ?? Post.ownAddress
      let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
      let head = MailHead(
        from: from, to: recipient, id: "\(key)@\(host)",
        thread: thread.map { "\($0)@\(host)" }, boundary: hash.text(["boundary", key]),
        host: host)
      parcel.from = from
      parcel.bytes = MailFace.render(message, head)
      parcel.ending = "eml"
    case .file:
      parcel.page = page()
    case .web, .command, .desktop:
      break
    }
    return parcel
  }

  func send(_ parcel: Parcel, by delivery: Delivery) -> Verdict {
    switch delivery.way {
    case .mail(let mail):
      return MailSender(tools).send(
        parcel.bytes, from: parcel.from, to: parcel.to, by: mail.route,
        name: "\(parcel.message.date.seconds).\(parcel.key).tidings")
    case .web(let web):
      return WebSender(tools).send(parcel.message, to: web, key: parcel.key)
    case .command(let argv):
      return ProgramDelivery.send(parcel.message, key: parcel.key, by: argv)
    case .file(let path):
      return FileDelivery.send(parcel.message, page: parcel.page, to: path)
    case .desktop:
      return DesktopDelivery.send(parcel.message)
    }
  }

  /// What tells one end of a delivery from another; nil where none can close.
  func place(of delivery: Delivery) -> Int64? {
    guard case .web(let web) = delivery.way, let url = try? web.url.resolved() else { return nil }
    let digest = hash.digest(Array("\(web.shape.rawValue) \(url) \(web.room ?? "")".utf8))
    return digest.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
  }

  /// The first edition of all is written and not sent, nor is an empty one: neither can be replied
  /// to.
  private static func beginsThread(_ entry: LedgerEntry) -> Bool {
    entry.from != nil && entry.stories > 0
  }

  private static func name(_ id: String, _ day: Day, _ cutoff: Instant) -> [String] {
    ["edition", id, day.text, "\(cutoff.seconds)"]
  }

  /// user@host
  static var ownAddress: String {
    let address = "\(Machine.userName)@\(Machine.hostName)"
    return MailAddress.isPlain(address) ? address : "tidings@localhost"
  }
}
