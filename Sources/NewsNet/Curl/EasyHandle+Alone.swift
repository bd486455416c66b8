import CCurl

/// Whether a transfer that is waited for should go on, asked about once a second.
final class StopSign: CallbackContext {
  fileprivate let isStopped: () -> Bool

  init(_ isStopped: @escaping () -> Bool) {
    self.isStopped = isStopped
  }
}

extension EasyHandle {
  /// Does the whole transfer and returns how it ended: CURLE_ABORTED_BY_CALLBACK where it was told
  /// to stop.
  func perform(until sign: StopSign) throws(NetError) -> CURLcode {
    try set(CURLOPT_NOPROGRESS, false)
    try unsafe set(CURLOPT_XFERINFODATA, context: sign.context)
    try NetLibrary.check(
      unsafe tidings_easy_set_progress(pointer) { context, _, _, _, _ in
        unsafe StopSign.of(context).isStopped() ? 1 : 0
      })
    return withExtendedLifetime(sign) { unsafe curl_easy_perform(pointer) }
  }
}

extension Transfer {
  /// Does a prepared transfer while the caller waits; `stop` ends it before its time.
  package func perform(stop: @escaping () -> Bool) throws(NetError) {
    end(try handle.perform(until: StopSign(stop)))
  }
}
