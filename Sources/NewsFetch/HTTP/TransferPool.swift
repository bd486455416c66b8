import NewsNet

/// A multi handle with its transfers, those in flight and those at rest.
final class TransferPool {
  private(set) var multi: MultiHandle
  private var idle: [Transfer] = []

  init(atOnce: Int) throws(NetError) {
    multi = try MultiHandle(connections: atOnce)
  }

  func start(
    _ request: TransferRequest, tag: Int, room: LargeBodies, isLarge: Bool
  ) throws(NetError) -> Transfer {
    let transfer = if let rested = idle.popLast() { rested } else { try Transfer() }
    try transfer.prepare(request, room: room, isLarge: isLarge)
    transfer.tag = tag
    try multi.add(transfer)
    return transfer
  }

  func perform() throws(NetError) {
    try multi.perform()
  }

  func finished() -> Transfer? {
    multi.finished()
  }

  /// Ends a transfer before its time.
  func abandon(_ transfer: Transfer) {
    multi.remove(transfer)
    rest(transfer)
  }

  /// Takes a transfer back for later requests.
  func rest(_ transfer: Transfer) {
    transfer.clear()
    idle.append(transfer)
  }
}
