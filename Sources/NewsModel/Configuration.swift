package import NewsTime

/// Everything the config says, with its defaults filled in.
package struct Configuration: Sendable, Equatable {
  package var title: String
  package var zone: Zone
  /// BCP 47: the words of the digest.
  package var language: String
  /// The state folder, absolute; nil where the config names none.
  package var state: String?
  /// The folder of digests, absolute; nil where the config names none.
  package var digests: String?
  package var userAgent: String?
  package var proxy: String?
  /// A PEM file of certificate authorities, absolute.
  package var authorities: String?
  /// Requests a day for all sources without `every` together; nil for 24 each.
  package var requestsPerDay: Int?
  /// The textfile for Prometheus, absolute; nil where the config names none.
  package var metrics: String?
  package var keep: Retention
  package var sources: [Source]
  package var topics: [Topic]
  /// Words of which an item of any source must have one, where any are given.
  package var only: [String]
  /// Words that keep an item of any source out.
  package var not: [String]
  package var editions: [EditionPlan]
  package var ticker: TickerPlan
  package var deliveries: [Delivery]
  package var alerts: [AlertRule]

  package init(
    title: String, zone: Zone, language: String = "en", state: String? = nil,
    digests: String? = nil, userAgent: String? = nil, proxy: String? = nil,
    authorities: String? = nil, requestsPerDay: Int? = nil, metrics: String? = nil,
    keep: Retention = Retention(), sources: [Source] = [], topics: [Topic] = [],
    only: [String] = [], not: [String] = [],
    editions: [EditionPlan] = [], ticker: TickerPlan = TickerPlan(),
    deliveries: [Delivery] = [], alerts: [AlertRule] = []
  ) {
    self.title = title
    self.zone = zone
    self.language = language
    self.state = state
    self.digests = digests
    self.userAgent = userAgent
    self.proxy = proxy
    self.authorities = authorities
    self.requestsPerDay = requestsPerDay
    self.metrics = metrics
    self.keep = keep
    self.sources = sources
    self.topics = topics
    self.only = only
    self.not = not
    self.editions = editions
    self.ticker = ticker
    self.deliveries = deliveries
    self.alerts = alerts
  }
}
