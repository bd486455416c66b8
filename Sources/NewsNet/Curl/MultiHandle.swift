import CCurl
import Glibc

/// Many transfers on one thread, and the connections they share.
@safe package struct MultiHandle: ~Copyable {
  private let pointer: UnsafeMutableRawPointer
  /// By the address of their easy handle.
  private var active: [UInt: Transfer]
  private let sockets = KeptSockets()

  /// Keeps up to `connections` idle connections for later requests.
  package init(connections: Int) throws(NetError) {
    guard NetLibrary.isReady, let made = unsafe curl_multi_init() else {
      throw NetError(
        .other, code: Int(CURLM_OUT_OF_MEMORY.rawValue), what: "libcurl does not start")
    }
    do throws(NetError) {
      try NetLibrary.check(
        unsafe tidings_multi_set_long(made, CURLMOPT_MAXCONNECTS, connections))
    } catch {
      unsafe curl_multi_cleanup(made)
      throw error
    }
    unsafe pointer = made
    active = [:]
  }

  deinit {
    for transfer in active.values {
      unsafe curl_multi_remove_handle(pointer, transfer.handle.pointer)
    }
    unsafe curl_multi_cleanup(pointer)
  }

  /// Transfers that have not ended.
  package var count: Int { active.count }

  /// Begins a prepared transfer.
  package mutating func add(_ transfer: Transfer) throws(NetError) {
    try transfer.use(sockets)
    try NetLibrary.check(unsafe curl_multi_add_handle(pointer, transfer.handle.pointer))
    active[transfer.handle.address] = transfer
  }

  /// Ends a transfer before its time.
  package mutating func remove(_ transfer: Transfer) {
    guard active.removeValue(forKey: transfer.handle.address) != nil else { return }
    unsafe curl_multi_remove_handle(pointer, transfer.handle.pointer)
  }

  /// Does what can be done without waiting.
  package func perform() throws(NetError) {
    var running: Int32 = 0
    try NetLibrary.check(unsafe curl_multi_perform(pointer, &running))
  }

  /// The next transfer that has ended, its result noted and itself taken out; nil when there is
  /// none.
  package mutating func finished() -> Transfer? {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(pointer, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let handle = unsafe message.pointee.easy_handle,
        let transfer = active[UInt(bitPattern: handle)]
      else { continue }
      // The message goes with the handle: what it says is read first.
      let result = unsafe message.pointee.data.result
      transfer.end(result)
      remove(transfer)
      return transfer
    }
    return nil
  }

  /// Waits until something can be done here or by the `other` handle, one of the descriptors is
  /// readable, or the time is over.
  package func wait(
    milliseconds: Int, also descriptors: [Int32] = [], beside other: borrowing MultiHandle
  ) throws(NetError) {
    var extra = descriptors.map { descriptor in
      curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
    }
    var most = Int32(clamping: milliseconds)
    if other.count > 0 {
      extra += try other.watched()
      most = min(most, try other.patience(atMost: most))
    }
    try NetLibrary.check(
      unsafe curl_multi_poll(pointer, &extra, UInt32(extra.count), most, nil))
  }

  /// The sockets this handle waits for; those past what `fd_set` holds are left out, and time out
  /// instead.
  private func watched() throws(NetError) -> [curl_waitfd] {
    var reading = fd_set()
    var writing = fd_set()
    var failing = fd_set()
    var highest: Int32 = -1
    try NetLibrary.check(
      unsafe curl_multi_fdset(pointer, &reading, &writing, &failing, &highest))
    guard highest >= 0 else { return [] }
    return (0...highest).compactMap { descriptor in
      let events =
        (reading.holds(descriptor) ? CURL_WAIT_POLLIN : 0)
        | (writing.holds(descriptor) ? CURL_WAIT_POLLOUT : 0)
      return events == 0 ? nil : curl_waitfd(fd: descriptor, events: Int16(events), revents: 0)
    }
  }

  private func patience(atMost milliseconds: Int32) throws(NetError) -> Int32 {
    var left = 0
    try NetLibrary.check(unsafe curl_multi_timeout(pointer, &left))
    // A name that is being resolved has no socket yet.
    return left < 0 ? min(milliseconds, 50) : Int32(clamping: left)
  }
}

extension fd_set {
  fileprivate func holds(_ descriptor: Int32) -> Bool {
    unsafe withUnsafeBytes(of: self) { bits in
      unsafe bits[Int(descriptor) / 8] & (1 << UInt8(descriptor % 8)) != 0
    }
  }
}
