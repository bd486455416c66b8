import CCurl
import Glibc

/// One easy handle with what its transfer receives; made once and used for many requests in turn.
@safe package final class Transfer: CallbackContext {
  /// RELIABILITY row 13: what a server may send before its body.
  static let maximumHeaderBytes = 256 << 10

  let handle: EasyHandle
  private let errorText: UnsafeMutablePointer<CChar>
  private var lines: LineList
  private var request: TransferRequest?
  private var headerBytes = 0
  private var refusal: String?
  private var isTooLarge = false
  /// Those of the multi handle it runs on.
  private var sockets: KeptSockets?
  /// Those that were opened for it.
  private var opened: [Int32] = []
  private var isStale = false
  /// Where large bodies find room; and whether this one has it.
  private var room: LargeBodies?
  private var isLarge = false
  private var isPostponed = false
  /// As much of an error's body has come as anybody wants.
  private var isEnough = false
  private var ended: UInt64 = 0

  package private(set) var head = ResponseHead()
  package private(set) var body: [UInt8] = []
  /// Why it failed; nil where an answer came whole.
  package private(set) var error: NetError?
  /// Monotonic nanoseconds: when it was begun, and when the server last gave a sign.
  package private(set) var begun: UInt64 = 0
  package private(set) var lastSign: UInt64 = 0
  /// Whether a connection is there and the request is on its way.
  package private(set) var isConnected = false
  /// The caller's mark: which of its jobs this is.
  package var tag = 0

  package init() throws(NetError) {
    handle = try EasyHandle()
    lines = try LineList([])
    unsafe errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    try setUp()
  }

  deinit {
    unsafe errorText.deallocate()
  }

  /// What stays the same from request to request.
  private func setUp() throws(NetError) {
    let me = unsafe context
    try handle.set(CURLOPT_NOSIGNAL, true)
    try handle.set(CURLOPT_QUICK_EXIT, true)
    try handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    try handle.set(CURLOPT_FOLLOWLOCATION, false)
    try handle.set(CURLOPT_HTTP09_ALLOWED, false)
    // Decodes them; the request's own line offers them.
    try handle.set(CURLOPT_ACCEPT_ENCODING, NetLibrary.encodings)
    try handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    // Without a CA folder the multi handle caches the parsed bundle: 25 times less CPU
    // (PERFORMANCE.md).
    try handle.set(CURLOPT_CAPATH, nil as String?)
    // Empty, not nil: the environment is the caller's to read.
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_NOPROXY, "")
    try handle.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    try unsafe handle.set(CURLOPT_ERRORBUFFER, context: UnsafeMutableRawPointer(errorText))
    try unsafe handle.set(CURLOPT_PRIVATE, context: me)
    try unsafe handle.set(CURLOPT_WRITEDATA, context: me)
    try unsafe handle.set(CURLOPT_HEADERDATA, context: me)
    try unsafe handle.set(CURLOPT_OPENSOCKETDATA, context: me)
    try unsafe handle.set(CURLOPT_PREREQDATA, context: me)
    try unsafe handle.set(CURLOPT_WRITEFUNCTION) { bytes, _, count, me in
      unsafe Transfer.of(me).takeBody(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    try unsafe handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
      unsafe Transfer.of(me).takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }
    try NetLibrary.check(
      unsafe tidings_easy_set_open_socket(handle.pointer) { me, _, address in
        unsafe Transfer.of(me).open(address)
      })
    try NetLibrary.check(
      unsafe tidings_easy_set_before_request(handle.pointer) { me, peer, _, _, port in
        unsafe Transfer.of(me).mayAsk(
          peer: peer.map { unsafe String(cString: $0) } ?? "", port: Int(port))
          ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
      })
  }

  /// Lets its connections be known to the multi handle it runs on, whose `sockets` outlive them.
  func use(_ sockets: KeptSockets) throws(NetError) {
    guard self.sockets !== sockets else { return }
    self.sockets = sockets
    try unsafe handle.set(CURLOPT_CLOSESOCKETDATA, context: sockets.context)
    try NetLibrary.check(
      unsafe tidings_easy_set_close_socket(handle.pointer) { sockets, socket in
        unsafe KeptSockets.of(sockets).close(socket)
      })
  }

  /// Forgets the transfer before and takes the next request.
  ///
  /// A large body ends as `.postponed` where there is no `room`; `isLarge` takes room from the
  /// start.
  package func prepare(
    _ next: TransferRequest, room: LargeBodies? = nil, isLarge: Bool = false
  ) throws(NetError) {
    leaveRoom()
    self.room = room
    if isLarge { self.isLarge = room?.enter() ?? false }
    lines = try LineList(next)
    try handle.set(CURLOPT_URL, next.url.withoutLogin.withoutFragment.text)
    try handle.set(CURLOPT_HTTPHEADER, lines)
    if request?.login != next.login {
      try handle.set(CURLOPT_USERNAME, next.login?.user)
      try handle.set(CURLOPT_PASSWORD, next.login?.password)
    }
    if request?.proxy != next.proxy { try handle.set(CURLOPT_PROXY, next.proxy ?? "") }
    if request?.proxyAgent != next.proxyAgent {
      try handle.set(CURLOPT_USERAGENT, next.proxyAgent)
    }
    if request?.authorities != next.authorities {
      try handle.set(CURLOPT_CAINFO, next.authorities)
    }
    try take(next.content)
    try handle.set(CURLOPT_TIMEOUT_MS, max(1, next.milliseconds))
    try handle.set(
      CURLOPT_CONNECTTIMEOUT_MS, max(1, min(next.connectMilliseconds, next.milliseconds)))
    if request?.isFresh ?? false != next.isFresh {
      try handle.set(CURLOPT_FRESH_CONNECT, next.isFresh)
    }
    request = next
    head.forget()
    body = []
    headerBytes = 0
    error = nil
    refusal = nil
    isTooLarge = false
    isEnough = false
    isPostponed = false
    isStale = false
    isConnected = false
    opened.removeAll(keepingCapacity: true)
    unsafe errorText[0] = 0
    begun = Transfer.now
    lastSign = begun
  }

  private func take(_ content: TransferRequest.Content?) throws(NetError) {
    guard let content else {
      guard request?.content != nil else { return }
      try handle.set(CURLOPT_HTTPGET, true)
      return try handle.set(CURLOPT_CUSTOMREQUEST, nil as String?)
    }
    try handle.set(CURLOPT_POST, true)
    try handle.set(CURLOPT_POSTFIELDSIZE, content.bytes.count)
    // libcurl copies as many bytes as it was told just before.
    var bytes = content.bytes + [0]
    let code = unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe tidings_easy_set_pointer(handle.pointer, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress)
    }
    try NetLibrary.check(code)
    try handle.set(
      CURLOPT_CUSTOMREQUEST, content.method == "POST" ? nil : content.method)
  }

  /// The body, which is the caller's from now on.
  package func takeBody() -> [UInt8] {
    let taken = body
    body = []
    return taken
  }

  /// How long it took, once it has ended.
  package var nanoseconds: UInt64 { ended - min(begun, ended) }

  /// Bytes that came over the net, head and body, as they were sent.
  package var received: Int { headerBytes + handle.size(CURLINFO_SIZE_DOWNLOAD_T) }

  /// Forgets what was received, so that a transfer at rest holds no body.
  package func clear() {
    body = []
    head.forget()
    leaveRoom()
  }

  private func leaveRoom() {
    if isLarge { room?.leave() }
    isLarge = false
  }

  /// The clock of `begun` and `lastSign`.
  package static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

// MARK: What libcurl calls
extension Transfer {
  /// Returns the number of bytes taken; fewer end the transfer.
  private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    lastSign = Transfer.now
    // Redirects and errors have bodies as well: a little is enough to know a wall by.
    guard head.status == 200 else {
      guard body.count + bytes.count <= 64 << 10 else {
        isEnough = true
        return 0
      }
      unsafe body.append(contentsOf: bytes)
      return bytes.count
    }
    let limit = request?.maximumBytes ?? 0
    guard body.count + bytes.count <= limit else {
      isTooLarge = true
      return 0
    }
    if body.isEmpty, let length = promisedLength { body.reserveCapacity(min(length, limit)) }
    if !isLarge, let room, body.count + bytes.count > LargeBodies.threshold {
      guard room.enter() else {
        isPostponed = true
        return 0
      }
      isLarge = true
      // All at once: memory that is not written to is not there yet, and nothing is copied again.
      body.reserveCapacity(min(limit, 64 << 20))
    }
    unsafe body.append(contentsOf: bytes)
    return bytes.count
  }

  /// A promise of up to 1 MiB is believed: room is made at once. What was packed is taken for a feed,
  /// which becomes five times as long.
  private var promisedLength: Int? {
    guard let length = head.field("content-length").flatMap({ Int($0) }), length <= 1 << 20
    else { return nil }
    return head.field("content-encoding") == nil ? length : min(length * 6, 256 << 10)
  }

  private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
    lastSign = Transfer.now
    headerBytes += bytes.count
    guard headerBytes <= Transfer.maximumHeaderBytes else {
      isTooLarge = true
      return 0
    }
    unsafe head.take(bytes)
    return bytes.count
  }

  private func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
    guard let address = unsafe address, let request else { return CURL_SOCKET_BAD }
    if request.proxy == nil {
      let peer = unsafe withUnsafePointer(to: &address.pointee.addr) { unsafe NetAddress($0) }
      guard let peer else { return CURL_SOCKET_BAD }
      if let why = request.addresses.refusal(of: peer, for: request.url) {
        refusal = why
        return CURL_SOCKET_BAD
      }
    }
    let socket = unsafe socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
      address.pointee.protocol)
    opened.append(socket)
    return socket
  }

  /// Judges the peer of a connection that may have been opened for another transfer.
  private func mayAsk(peer: String, port: Int) -> Bool {
    lastSign = Transfer.now
    isConnected = true
    guard let request, let address = NetAddress(peer) else { return false }
    let line = KeptSockets.Line(peer: address, port: port)
    if !opened.isEmpty {
      sockets?.note(line, among: opened)
    } else if !request.url.isSecure, sockets?.isTalking(line) == true {
      // Under TLS the peer may send records of the protocol's own at any time.
      isStale = true
      return false
    }
    guard request.proxy == nil else { return true }
    refusal = request.addresses.refusal(of: address, for: request.url)
    return refusal == nil
  }
}

// MARK: How it ended
extension Transfer {
  /// Notes libcurl's result.
  func end(_ code: CURLcode) {
    ended = Transfer.now
    error = code == CURLE_OK || (isEnough && code == CURLE_WRITE_ERROR) ? nil : failure(code)
  }

  private func failure(_ code: CURLcode) -> NetError {
    let number = Int(code.rawValue)
    if isTooLarge {
      let what =
        headerBytes > Transfer.maximumHeaderBytes
        ? "headers over \(Transfer.maximumHeaderBytes >> 10) KiB"
        : "over \(Transfer.size(request?.maximumBytes ?? 0))"
      return NetError(.tooLarge, code: number, what: what)
    }
    if isStale { return NetError(.stale, code: number, what: "an answer nobody asked for") }
    if isPostponed { return NetError(.postponed, code: number, what: "a large body, later") }
    if let refusal { return NetError(.refused, code: number, what: "refused: \(refusal)") }
    let host = request?.url.host ?? ""
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST:
      return NetError(.resolve, code: number, what: "\(host): no such host")
    case CURLE_COULDNT_RESOLVE_PROXY:
      return NetError(.resolve, code: number, what: "the proxy's host is not known")
    case CURLE_COULDNT_CONNECT:
      return NetError(.connect, code: number, what: "\(host): \(systemError ?? "no connection")")
    case CURLE_OPERATION_TIMEDOUT:
      return NetError(.timedOut, code: number, what: timeoutText)
    case CURLE_PARTIAL_FILE, CURLE_HTTP2_STREAM, CURLE_RECV_ERROR, CURLE_HTTP2:
      if head.status > 0, !body.isEmpty {
        return NetError(.cut, code: number, what: "cut after \(body.count) bytes")
      }
      return NetError(
        .connect, code: number, what: "\(systemError ?? "connection lost") before an answer")
    case CURLE_GOT_NOTHING:
      return NetError(.connect, code: number, what: "closed without an answer")
    case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR:
      return NetError(.cut, code: number, what: "the compressed body is damaged")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      return NetError(.tls, code: number, what: "TLS: \(detail(code))")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY:
      return NetError(.other, code: number, what: "the answer is no HTTP: \(detail(code))")
    default:
      return NetError(.other, code: number, what: detail(code))
    }
  }

  private var timeoutText: String {
    let seconds = Double(request?.milliseconds ?? 0) / 1000
    let shown = seconds < 10 ? "\((seconds * 10).rounded() / 10)" : "\(Int(seconds.rounded()))"
    if body.isEmpty, head.status == 0 {
      return isConnected ? "no answer in \(shown) s" : "no connection in \(shown) s"
    }
    return "not done in \(shown) s, \(body.count) bytes came"
  }

  /// The operating system's word for the last connection that failed.
  private var systemError: String? {
    let code = handle.number(CURLINFO_OS_ERRNO)
    guard code != 0, let text = unsafe strerror(Int32(code)) else { return nil }
    return unsafe String(cString: text).asTalk
  }

  private func detail(_ code: CURLcode) -> String {
    let text = unsafe String(cString: errorText)
    let plain = text.isEmpty ? unsafe String(cString: curl_easy_strerror(code)) : text
    // "SSL certificate problem: ...", and OpenSSL's "error:0A00042E:SSL routines::..." in the
    // middle.
    let parts = plain.split(separator: ": ")
    let said = parts.count > 1 && plain.contains("SSL") ? String(parts[parts.count - 1]) : plain
    guard said.hasPrefix("error:"), let last = said.split(separator: ":").last else {
      return Masking.mask(said).asTalk
    }
    return String(last).asTalk
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
  }
}
