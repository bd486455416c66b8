import CCurl
import Glibc

/// Many transfers on one thread, and the connections they share.
@safe package struct MultiHandle: ~Copyable {
  private let pointer: UnsafeMutableRawPointer
  /// By the address of their easy handle.
  private var active: [UInt: Transfer]

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

  package mutating func add(_ transfer: Transfer) throws(NetError) {
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

  /// The next transfer that has ended, its result noted and itself taken out; nil when there is none.
  package mutating func finished() -> Transfer? {
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(pointer, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let handle = unsafe message.pointee.easy_handle,
        let transfer = unsafe active[UInt(bitPattern: handle)]
      else { continue }
      // The message goes with the handle: what it says is read first.
      let result = unsafe message.pointee.data.result
      transfer.end(result)
      remove(transfer)
      return transfer
    }
    return nil
  }

  /// Waits until something can be done, one of the other descriptors is readable, or the time is over.
  package func wait(milliseconds: Int, also descriptors: [Int32] = []) throws(NetError) {
    var extra = descriptors.map { descriptor in
      curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
    }
    try NetLibrary.check(
      unsafe curl_multi_poll(
        pointer, &extra, UInt32(extra.count), Int32(clamping: milliseconds), nil))
  }
}
