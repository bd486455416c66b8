package import NewsTime

extension Reading.Kind {
  /// A page or a text read by its layout, not by a format.
  package var isListing: Bool {
    switch self {
    case .pageListing, .textListing: true
    case .rss, .rdf, .atom, .jsonFeed, .sitemap, .opml, .jsonLines: false
    }
  }
}

extension Reading {
  /// Gives every stamp that tells a day and a clock the offset it has in `zone`, where it tells none
  /// itself; in place, for a reading may be a hundred megabytes.
  package mutating func settle(in zone: Zone) {
    for index in items.indices { items[index].settle(in: zone) }
  }
}

extension Item {
  /// Gives its stamps that tell a day and a clock the offset they have in `zone`, where they tell
  /// none themselves.
  package mutating func settle(in zone: Zone) {
    published?.settle(in: zone)
    updated?.settle(in: zone)
  }

  /// Makes its stamps instants of `zone`: a feed's day alone begins at midnight.
  package mutating func makeInstants(in zone: Zone) {
    published?.makeInstant(in: zone)
    updated?.makeInstant(in: zone)
  }
}

extension Stamp {
  /// Gives it the offset its wall has in `zone`, where it tells a whole time and none itself.
  mutating func settle(in zone: Zone) {
    guard offset == nil, let day, let time else { return }
    offset = zone.offset(at: zone.instant(of: CivilTime(day: day, time: time)))
  }

  mutating func makeInstant(in zone: Zone) {
    guard day != nil else { return }
    time = time ?? .midnight
    settle(in: zone)
  }
}
