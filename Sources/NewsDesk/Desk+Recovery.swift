import NewsDeliver
import NewsModel
import NewsStore
import NewsSystem
import NewsTime

/// What is done where the store cannot be read any more.
extension Desk {
  /// Opens the store for a cycle. One that is damaged, foreign or gone is set aside, which is said,
  /// and a new one begun: what the old one may have told is kept, and not told again.
  ///
  /// `fault` is what an earlier try of this run found.
  func openStore(_ fault: StoreError?, at now: Instant) throws(StoreError) -> Store {
    let found: StoreError
    do throws(StoreError) {
      if let fault { throw fault }
      return try Store(path: storePath, access: .write)
    } catch {
      guard [.damaged, .foreign, .lost].contains(error.reason) else { throw error }
      found = error
    }
    let loss = try Store.setAside(storePath, at: now)
    let store = try Store(path: storePath, access: .write, following: loss.predecessor)
    let editions = try (loss.path ?? newestLoss()).map { path throws(StoreError) in
      try store.salvage(path)
    }
    let time = configuration.zone.civil(at: loss.predecessor.told)
    let place = loss.path.map { "set aside as \(Files.name(of: $0)), and " } ?? ""
    let saved = editions.map { "; \($0) editions saved" } ?? ""
    // Not a warning: it is said even to those who want to hear of errors alone.
    talk.error(
      "\(found): \(place)a new one begun\(saved); what was published until "
        + "\(time.day.text) \(time.time.clockText) counts as told")
    return store
  }

  /// Does something with the store, and once more with a new one where it turns out that it cannot
  /// be read.
  func withWholeStore<T>(
    _ body: (StoreError?) throws(DeskError) -> T
  ) throws(DeskError) -> T {
    do throws(DeskError) {
      return try body(nil)
    } catch {
      guard let fault = error.lostStore else { throw error }
      return try body(fault)
    }
  }

  /// What a run set aside that was killed over it.
  private func newestLoss() -> String? {
    let start = Files.name(of: storePath) + ".damaged-"
    let names = (try? Files.list(state)) ?? []
    return names.last { $0.hasPrefix(start) && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
      .map { "\(state)/\($0)" }
  }

  /// The ledger as the calendar looks at it. Where it was lost, the files of its editions tell which
  /// was the last.
  func told(
    _ entries: [LedgerEntry], of plan: EditionPlan, in store: Store
  ) -> [EditionCalendar.Told] {
    guard entries.isEmpty, let predecessor = store.predecessor else { return Desk.told(entries) }
    let days = ((try? DigestFolder(digests).names()) ?? []).compactMap { name -> Day? in
      let parts = name.split(separator: ".")
      guard parts.count == 2, let day = Day(text: String(parts[0].prefix(10))) else { return nil }
      let rest = parts[0].dropFirst(10)
      let isOfPlan = rest == "-\(plan.id)" || rest.dropLast(5) == "-\(plan.id)"
      return isOfPlan ? day : nil
    }
    return days.max().map { day in
      [EditionCalendar.Told(day: day, cutoff: predecessor.told, isFirst: false)]
    } ?? []
  }
}
