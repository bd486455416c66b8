import NewsNet

/// The two pools: sources that may reach private addresses share no connections with those that may
/// not.
final class TransferPools {
  private let open: TransferPool
  private let closed: TransferPool

  init(atOnce: Int) throws(NetError) {
    open = try TransferPool(atOnce: atOnce)
    closed = try TransferPool(atOnce: atOnce)
  }

  var all: [TransferPool] { [closed, open] }

  func pool(isPrivate: Bool) -> TransferPool {
    isPrivate ? open : closed
  }

  /// Waits until something can be done in either, a descriptor is readable, or the time is over.
  func wait(milliseconds: Int, also descriptors: [Int32]) throws(NetError) {
    // The busier one is libcurl's own to wait for, the other's sockets go beside.
    let (first, second) = closed.multi.count >= open.multi.count ? (closed, open) : (open, closed)
    try first.multi.wait(milliseconds: milliseconds, also: descriptors, beside: second.multi)
  }
}
