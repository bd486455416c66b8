import NewsText

/// The text format of Prometheus: families of samples, each with its help and type.
///
/// https://prometheus.io/docs/instrumenting/exposition_formats/
struct MetricsText {
  /// What a family's samples are.
  enum Kind: String {
    case gauge
    case counter
  }

  private(set) var text = ""

  /// A family whose samples differ by one label; nothing where there are none.
  mutating func family(
    _ name: String, _ kind: Kind, _ help: String, by label: String,
    _ samples: [(label: String, value: Int64)]
  ) {
    guard !samples.isEmpty else { return }
    head(name, kind, help)
    for sample in samples {
      text += "\(name){\(label)=\"\(MetricsText.escaped(sample.label))\"} \(sample.value)\n"
    }
  }

  /// A family of one sample without a label.
  mutating func single(_ name: String, _ kind: Kind, _ help: String, _ value: Int64) {
    head(name, kind, help)
    text += "\(name) \(value)\n"
  }

  /// The same in seconds, of nanoseconds.
  mutating func single(_ name: String, _ kind: Kind, _ help: String, nanoseconds: Int64) {
    head(name, kind, help)
    text += "\(name) \(Double(nanoseconds / 1_000_000) / 1000)\n"
  }

  private mutating func head(_ name: String, _ kind: Kind, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
  }

  /// A label's value: backslash, quote and line feed are escaped.
  private static func escaped(_ value: String) -> String {
    ASCII.replacing(in: value) { byte in
      switch byte {
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\n"): "\\n"
      default: nil
      }
    }
  }
}
