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
  /// The reading with every stamp that tells a day and a clock given the offset it has in `zone`,
  /// where it tells none itself.
  package func settled(in zone: Zone) -> Reading {
    var reading = self
    for index in reading.items.indices {
      reading.items[index].published = items[index].published?.settled(in: zone)
      reading.items[index].updated = items[index].updated?.settled(in: zone)
    }
    return reading
  }
}

extension Reading {
  /// The reading with every stamp made an instant of `zone`: a feed's day alone begins at midnight.
  package func instants(in zone: Zone) -> Reading {
    func whole(_ stamp: Stamp?) -> Stamp? {
      guard var stamp, stamp.day != nil else { return stamp }
      stamp.time = stamp.time ?? .midnight
      return stamp.settled(in: zone)
    }
    var reading = self
    for index in reading.items.indices {
      reading.items[index].published = whole(items[index].published)
      reading.items[index].updated = whole(items[index].updated)
    }
    return reading
  }
}

extension Stamp {
  /// The stamp with the offset its wall has in `zone`, where it tells a whole time and none itself.
  package func settled(in zone: Zone) -> Stamp {
    guard offset == nil, let day, let time else { return self }
    var stamp = self
    stamp.offset = zone.offset(at: zone.instant(of: CivilTime(day: day, time: time)))
    return stamp
  }
}
