import Glibc

/// Resident memory in MiB.
func resident() -> Int {
  guard let file = unsafe fopen("/proc/self/statm", "r") else { return 0 }
  defer { unsafe fclose(file) }
  var line = [UInt8](repeating: 0, count: 128)
  let length = unsafe fread(&line, 1, line.count - 1, file)
  let fields = String(decoding: line.prefix(length), as: UTF8.self).split(separator: " ")
  return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 / (1 << 20) : 0
}

/// Processor seconds of this process.
func processorSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// "1.5"
func milliseconds(_ seconds: Double) -> String {
  let tenths = Int(seconds * 1e4)
  return "\(tenths / 10).\(tenths % 10)"
}

/// Tells what one part of a work after the other costs.
struct Watch {
  private var started = processorSeconds()
  private(set) var sum = 0.0

  mutating func tell(_ part: String) {
    let spent = processorSeconds() - started
    sum += spent
    print("\(part): \(milliseconds(spent)) ms")
    started = processorSeconds()
  }
}
