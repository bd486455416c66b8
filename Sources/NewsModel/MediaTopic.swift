/// The seventeen top-level topics of IPTC Media Topics, by their published codes and names
/// (https://cv.iptc.org/newscodes/mediatopic/).
package enum MediaTopic: UInt8, CaseIterable, Sendable {
  case arts
  case crime
  case disaster
  case economy
  case education
  case environment
  case health
  case human
  case labour
  case lifestyle
  case politics
  case religion
  case science
  case society
  case sport
  case conflict
  case weather

  /// What every id of IPTC's begins with; no topic of a user's may contain a colon.
  private static let scheme = "medtop:"

  /// `medtop:01000000` to `medtop:17000000`, in this order.
  package var id: String {
    let number = rawValue + 1
    return MediaTopic.scheme + (number < 10 ? "0" : "") + "\(number)000000"
  }

  /// The topic of that id; nil where it is the user's.
  package init?(id: String) {
    guard let topic = MediaTopic.allCases.first(where: { $0.id == id }) else { return nil }
    self = topic
  }

  package var name: String {
    switch self {
    case .arts: "arts, culture, entertainment and media"
    case .crime: "crime, law and justice"
    case .disaster: "disaster, accident and emergency incident"
    case .economy: "economy, business and finance"
    case .education: "education"
    case .environment: "environment"
    case .health: "health"
    case .human: "human interest"
    case .labour: "labour"
    case .lifestyle: "lifestyle and leisure"
    case .politics: "politics and government"
    case .religion: "religion"
    case .science: "science and technology"
    case .society: "society"
    case .sport: "sport"
    case .conflict: "conflict, war and peace"
    case .weather: "weather"
    }
  }

  /// A word for it, where a line has no room for the name.
  package var label: String {
    self == .human ? "human interest" : "\(self)"
  }

  package var topic: TopicName {
    TopicName(id: id, name: name)
  }
}

extension TopicName {
  /// The topic of IPTC's that this is; nil where it is the user's.
  package var media: MediaTopic? {
    MediaTopic(id: id)
  }

  /// What a ticker line calls it.
  package var label: String {
    media?.label ?? name
  }
}
