internal import NewsTime

/// Days that stand as headings between the records of a list: "Monday, 24 June".
extension PageRecords {
  /// A heading stands right above the first record it is for.
  private static let reach = 10

  /// The group with the days of the headings above its records, for those that tell no day.
  func withDays(_ group: PageGroup) -> PageGroup {
    var group = group
    var used: Set<Int> = []
    var clocks = 0
    var current: Int?
    var next = 0
    var end = 0
    for index in group.records.indices {
      let record = group.records[index]
      while next < stamps.count, stamps[next].node < record.container {
        if stamps[next].isDayAlone, stamps[next].node >= end,
          record.container - stamps[next].node <= Self.reach
        {
          current = next
          used.insert(next)
        }
        next += 1
      }
      end = tree.nodes[record.container].end
      guard record.stamps.allSatisfy({ stamps[$0].exact == nil && isClock(stamps[$0]) }) else {
        return group.withoutDays
      }
      if !record.stamps.isEmpty { clocks += 1 }
      group.records[index].day = current
    }
    // One date above a list that tells no time may be that of the page.
    let isHeaded = used.count > 1 || used.count == 1 && clocks * 2 > group.records.count
    return isHeaded ? group : group.withoutDays
  }

  private func isClock(_ stamp: PageStamp) -> Bool {
    stamp.visible?.isClockAlone ?? false
  }
}

extension PageGroup {
  fileprivate var withoutDays: PageGroup {
    PageGroup(
      records: records.map { record in
        var record = record
        record.day = nil
        return record
      })
  }
}
