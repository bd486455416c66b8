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

/// A list of lines for libcurl: the headers of a request, or the recipients of a mail.
@safe struct LineList: ~Copyable {
  private(set) var first: UnsafeMutablePointer<curl_slist>?

  init(_ lines: [String]) throws(NetError) {
    unsafe first = nil
    for line in lines { try append("", line) }
  }

  /// All headers of a request but those that libcurl makes itself. Those that it would make of an
  /// option it puts together twice, letter by letter: they are lines as well.
  init(_ request: TransferRequest) throws(NetError) {
    unsafe first = nil
    for line in request.headers { try append("", line) }
    if let etag = request.etag { try append("If-None-Match: ", etag) }
    if let date = request.modifiedSince { try append("If-Modified-Since: ", date) }
    try append("User-Agent: ", request.userAgent, unlessIn: request.headers)
    try append("Accept-Encoding: ", NetLibrary.encodings, unlessIn: request.headers)
  }

  deinit {
    unsafe curl_slist_free_all(first)
  }

  /// A line that begins with a name of ours. Nothing is made for it but what libcurl copies it to.
  private mutating func append(_ name: StaticString, _ value: String) throws(NetError) {
    let (start, text) = (name.utf8CodeUnitCount, value.utf8Span.span)
    let longer = unsafe withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: start + text.count + 1
    ) { line in
      for index in 0..<start { unsafe line[index] = name.utf8Start[index] }
      for index in text.indices { unsafe line[start + index] = text[index] }
      unsafe line[start + text.count] = 0
      return unsafe curl_slist_append(
        first,
        UnsafeRawPointer(line.baseAddress.unsafelyUnwrapped)
          .assumingMemoryBound(to: CChar.self))
    }
    guard let longer = unsafe longer else {
      throw NetError(.other, code: Int(CURLE_OUT_OF_MEMORY.rawValue), what: "out of memory")
    }
    unsafe first = longer
  }

  /// The same where none of the headers has that name.
  private mutating func append(
    _ name: StaticString, _ value: String, unlessIn headers: [String]
  ) throws(NetError) {
    if headers.contains(where: { LineList.isLine($0, of: name) }) { return }
    try append(name, value)
  }

  /// Whether a line is a header of that name, which ends in a colon and a space.
  private static func isLine(_ line: String, of name: StaticString) -> Bool {
    let (bytes, count) = (line.utf8Span.span, name.utf8CodeUnitCount - 1)
    guard bytes.count >= count else { return false }
    return (0..<count).allSatisfy { index in
      unsafe bytes[index].lowered == name.utf8Start[index].lowered
    }
  }
}
