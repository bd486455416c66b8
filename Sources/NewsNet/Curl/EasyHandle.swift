import CCurl

/// One libcurl easy handle.
@safe struct EasyHandle: ~Copyable {
  let pointer: UnsafeMutableRawPointer

  init() throws(NetError) {
    guard NetLibrary.isReady, let made = unsafe curl_easy_init() else {
      throw NetError(.other, code: Int(CURLE_FAILED_INIT.rawValue), what: "libcurl does not start")
    }
    unsafe pointer = made
  }

  deinit {
    unsafe curl_easy_cleanup(pointer)
  }

  var address: UInt { unsafe UInt(bitPattern: pointer) }

  func set(_ option: CURLoption, _ value: Int) throws(NetError) {
    try NetLibrary.check(unsafe tidings_easy_set_long(pointer, option, value))
  }

  func set(_ option: CURLoption, _ value: Bool) throws(NetError) {
    try set(option, value ? 1 : 0)
  }

  /// Nil unsets the option.
  func set(_ option: CURLoption, _ text: String?) throws(NetError) {
    let code =
      if let text {
        unsafe text.withCString { unsafe tidings_easy_set_text(pointer, option, $0) }
      } else {
        unsafe tidings_easy_set_text(pointer, option, nil)
      }
    try NetLibrary.check(code)
  }

  func set(_ option: CURLoption, _ list: borrowing LineList) throws(NetError) {
    try NetLibrary.check(unsafe tidings_easy_set_list(pointer, option, list.first))
  }

  func set(_ option: CURLoption, context: UnsafeMutableRawPointer?) throws(NetError) {
    try NetLibrary.check(unsafe tidings_easy_set_pointer(pointer, option, context))
  }

  func set(
    _ option: CURLoption, receiver: @escaping curl_write_callback
  ) throws(NetError) {
    try NetLibrary.check(unsafe tidings_easy_set_receiver(pointer, option, receiver))
  }

  /// A number that the last transfer left; 0 where it left none.
  func number(_ what: CURLINFO) -> Int {
    var value = 0
    return unsafe tidings_easy_get_long(pointer, what, &value) == CURLE_OK ? value : 0
  }

  /// A number of bytes that the last transfer left; 0 where it left none.
  func size(_ what: CURLINFO) -> Int {
    var value: curl_off_t = 0
    return unsafe tidings_easy_get_size(pointer, what, &value) == CURLE_OK ? Int(value) : 0
  }
}

/// A list of lines for libcurl: `Name: value`, or the recipients of a mail.
@safe struct LineList: ~Copyable {
  private(set) var first: UnsafeMutablePointer<curl_slist>?

  init(_ lines: [String]) throws(NetError) {
    unsafe first = nil
    for line in lines {
      guard let longer = unsafe line.withCString({ unsafe curl_slist_append(first, $0) }) else {
        throw NetError(.other, code: Int(CURLE_OUT_OF_MEMORY.rawValue), what: "out of memory")
      }
      unsafe first = longer
    }
  }

  deinit {
    unsafe curl_slist_free_all(first)
  }
}
