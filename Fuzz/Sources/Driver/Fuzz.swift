import FuzzTargets
import Glibc
import NewsSystem

/// Hands a target to libFuzzer, which then calls it until something breaks or the time is over.
@main
struct Fuzz {
  /// What `$TIDINGS_FUZZ_TARGET` names.
  private static let target: FuzzTarget = {
    let name = unsafe getenv("TIDINGS_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      try? Output(descriptor: 2).line(
        "fuzz: error: TIDINGS_FUZZ_TARGET: '\(name)': none of \(known)")
      exit(64)
    }
    return target
  }()

  static func main() {
    // As the command does it: charsets and widths depend on it.
    unsafe setlocale(LC_CTYPE, "C.UTF-8")
    _ = target
    exit(drive())
  }

  private static func drive() -> Int32 {
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    return unsafe runDriver(&count, &arguments, test)
  }

  private static let test: Test = { start, count in
    target.run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// What libFuzzer calls with each input; 0 keeps it if it is new.
private typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// libFuzzer's `LLVMFuzzerRunDriver`: its command line, and the function it calls with inputs.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: Test
) -> Int32
