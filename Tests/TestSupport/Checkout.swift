import Glibc

/// Where the tests run: the checkout, what it built, and the acceptance material beside it.
package enum Checkout {
  /// The top of the checkout: the folder of Package.swift.
  package static let path: String = {
    var parts = #filePath.split(separator: "/").dropLast()
    while !parts.isEmpty, !TestFiles.exists("/\(parts.joined(separator: "/"))/Package.swift") {
      parts = parts.dropLast()
    }
    return "/" + parts.joined(separator: "/")
  }()

  /// The folder `shared` beside the checkout, with a path inside; nil where it is absent, and the
  /// test that wants it skips.
  package static func shared(_ inside: String = "") -> String? {
    let folder = "\(path)/../shared"
    let path = inside.isEmpty ? folder : "\(folder)/\(inside)"
    return TestFiles.exists(path) ? path : nil
  }

  /// The binary of this build: it stands beside the test bundle.
  package static let tidings: String? = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    var places: [String] = []
    if count > 0 {
      let runner = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      places.append(runner.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" })
    }
    places += ["\(path)/.build/debug", "\(path)/.build/release"]
    return places.map { "\($0)/tidings" }.first { TestFiles.exists($0) }
  }()

  /// Whether a program is on this machine; a test that wants it skips where it is not.
  package static func has(_ program: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"].contains {
      TestFiles.exists("\($0)/\(program)")
    }
  }
}
