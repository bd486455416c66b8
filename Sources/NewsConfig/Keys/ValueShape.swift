/// What a value of the config may look like.
indirect enum ValueShape: Sendable {
  case scalar(ScalarShape)
  /// A list; where `single`, one value may stand for a list of one.
  case list(ValueShape, single: Bool)
  /// An object with the keys of a table.
  case object(KeyTable)
  /// An object whose keys the user chooses.
  case map(ValueShape)
  /// The first that fits the value's JSON type.
  case either(ValueShape, ValueShape)

  static let text = ValueShape.scalar(.text)
  static let flag = ValueShape.scalar(.flag)
  static let number = ValueShape.scalar(.number)
  static let duration = ValueShape.scalar(.duration)
  static let size = ValueShape.scalar(.size)
  static let zone = ValueShape.scalar(.zone)
  static let language = ValueShape.scalar(.language)
  static let id = ValueShape.scalar(.id)
  static let path = ValueShape.scalar(.path)
  static let proxy = ValueShape.scalar(.proxy)

  static func whole(_ range: ClosedRange<Int>) -> ValueShape {
    .scalar(.whole(range))
  }

  static func choice(_ choices: [String]) -> ValueShape {
    .scalar(.choice(choices))
  }

  static func list(_ element: ValueShape) -> ValueShape {
    .list(element, single: false)
  }

  static func oneOrMore(_ element: ScalarShape) -> ValueShape {
    .list(.scalar(element), single: true)
  }
}

/// A value that is no list and no object.
enum ScalarShape: Sendable, Equatable {
  case text
  case flag
  case number
  case whole(ClosedRange<Int>)
  /// `"10m"`, `"1h30m"`.
  case duration
  /// `"16 MiB"`, or a number of bytes.
  case size
  /// A name of the zone database, or an offset.
  case zone
  /// BCP 47.
  case language
  /// `"06:30"`.
  case clock
  /// `"23:00-06:30"`.
  case clockSpan
  /// `"6/h"`.
  case rate
  /// `[a-z0-9-]`.
  case id
  /// A word, `"two words"`, `word*` or `/expression/`.
  case pattern
  /// http or https.
  case webURL
  case path
  case proxy
  /// A plain mail address: `desk@example.org`.
  case address
  /// `smtp://` or `smtps://`.
  case mailURL
  /// `host:port`.
  case hostAndPort
  /// What may stand behind the colon of a request header.
  case headerValue
  /// A CSS selector, of the kind `Selector` reads.
  case selector
  case choice([String])

  /// What is wanted, for messages: `wants a duration such as "10m"`.
  var wanted: String {
    switch self {
    case .text, .headerValue: "a text"
    case .selector: "a CSS selector"
    case .flag: "true or false"
    case .number: "a number"
    case .whole(let range):
      range.upperBound == Int.max
        ? "a whole number from \(range.lowerBound) on"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .duration: "a duration such as \"10m\""
    case .size: "a size such as \"16 MiB\""
    case .zone: "a time zone such as \"Europe/Berlin\""
    case .language: "a language such as \"en\""
    case .clock: "a time such as \"06:30\""
    case .clockSpan: "a span of the day such as \"23:00-06:30\""
    case .rate: "a rate such as \"6/h\""
    case .id: "an id of a-z, 0-9 and -"
    case .pattern: "words, a prefix* or a /pattern/"
    case .webURL: "an http or https URL"
    case .path: "a path"
    case .address: "a mail address such as \"desk@example.org\""
    case .mailURL: "a server such as \"smtps://user@mail.example.org\""
    case .proxy: "a proxy such as \"http://proxy.example:3128\""
    case .hostAndPort: "a host and port such as \"localhost:8080\""
    case .choice(let choices):
      "one of " + choices.prefix(6).joined(separator: ", ") + (choices.count > 6 ? ", …" : "")
    }
  }
}
