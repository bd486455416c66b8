import NewsDeliver
import NewsModel
import NewsRender
import NewsStore
import NewsSystem
import NewsTime

/// `digest --send`: an edition that goes out because somebody asks for it.
extension Desk {
  /// A test: the digest as a mail to that address alone, by the way of the edition's first mail, else
  /// by sendmail. Nothing is marked; it is no edition that anybody missed.
  package func sendTest(_ options: DigestOptions, to address: String) throws(DeskError) -> ExitCode
  {
    Signals.install()
    let edition = try edition(options)
    let plan = try plan(named: options.edition)
    let mails = deliveries(of: plan) + configuration.deliveries
    var mail = MailDelivery(to: [], route: .sendmail(MailDelivery.usualProgram))
    for case .mail(let known) in mails.map(\.way) {
      mail = known
      break
    }
    mail.to = [address]
    let delivery = Delivery(name: "test", way: .mail(mail))
    let fresh = Post.freshKey()
    let post = Post(self, key: fresh, store: nil)
    let message = EditionMessage.make(edition)
    let parcel = post.parcel(
      message, name: ["test", fresh], for: address, by: delivery, page: { message.page })
    let verdict = post.send(parcel, by: delivery)
    Desk.endIfTold()
    switch verdict {
    case .sent:
      talk.note("\(address): sent \"\(message.title)\"")
      return .done
    case .later(let why), .away(let why, _), .refused(let why), .gone(let why):
      throw DeskError(.allFailed, "\(address): \(why)")
    }
  }

  /// The mail face: a mail from us to ourselves, which no store vouches for.
  func mail(_ edition: Edition) -> String {
    let delivery = Delivery(
      name: "mail", way: .mail(MailDelivery(to: [Post.ownAddress], route: .sendmail(""))))
    let message = EditionMessage.make(edition)
    // Bytes depend on the edition alone.
    let post = Post(self, key: "", store: nil)
    let parcel = post.parcel(
      message, name: ["mail", message.id], for: Post.ownAddress, by: delivery,
      page: { message.page })
    return String(decoding: parcel.bytes, as: UTF8.self)
  }

  /// The edition of a day once more to all it is sent to; without a day one that is made now: it
  /// stands for today's where that is not made yet, and is one more where it is.
  package func send(_ options: DigestOptions, wait: Int) throws(DeskError) -> ExitCode {
    Signals.install()
    let plan = try plan(named: options.edition)
    let deliveries = deliveries(of: plan)
    guard !deliveries.isEmpty else {
      throw DeskError(
        .configuration, "\(plan.id): is sent nowhere",
        hint: "name deliveries in its \"send\", or try one address with --to")
    }
    let now = WallClock.now()
    do {
      let cycle = try Cycle(
        self, wait: wait, holder: "digest, pid \(Machine.processID)", now: now,
        telling: .trouble)
      if let day = options.day {
        guard let entry = try cycle.store.editions(of: plan.id).last(where: { $0.day == day })
        else { throw DeskError(.unusableInput, "\(plan.id): no edition of \(day.text)") }
        try cycle.store.enqueue(entry, to: deliveries, at: now, again: true)
      } else {
        let entries = try cycle.store.editions(of: plan.id)
        // No two have the same end.
        var end = now
        while entries.contains(where: { $0.cutoff == end }) { end = end.adding(seconds: 1) }
        var edition = try compose(
          plan, due: EditionCalendar(plan).extra(at: end), since: entries, from: cycle.store,
          now: now)
        edition.name = name(of: edition, plan)
        try enter(edition, in: cycle.store, to: deliveries, now: now, isAskedFor: true)
        try writeFiles(from: cycle.store, now: now)
      }
    } catch {
      throw DeskError(any: error)
    }
    let tried = try deliver().filter { entry in deliveries.contains { $0.name == entry.delivery } }
    Desk.endIfTold()
    for entry in tried where entry.state == .sent {
      let whom = entry.recipient.isEmpty ? "" : " to \(entry.recipient)"
      talk.note("\(entry.delivery): sent\(whom)")
    }
    let failed = tried.count { $0.state != .sent }
    return failed == 0 ? .done : failed == tried.count ? .allFailed : .someFailed
  }
}
