import NewsModel
import NewsNet
import NewsTime

/// What an answer means for the source that was asked.
enum WebAnswer {
  case follow
  /// To be asked again when there is room for its large body.
  case later
  /// To be asked again on a connection of its own.
  case again
  case done(FetchResult.Outcome, partial: Response? = nil)

  /// Judges a transfer that has ended.
  static func judge(_ transfer: Transfer, of job: WebJob, now: Instant) -> WebAnswer {
    let head = transfer.head
    if let error = transfer.error {
      return switch error.kind {
      case .postponed: .later
      case .stale: .again
      default: failed(error, transfer, job, now)
      }
    }
    let wall = head.status == 304 ? nil : BotWall.name(head, body: transfer.body)
    switch head.status {
    case 200:
      if let wall { return failure(.wall, "a page of \(wall) stands before it") }
      return body(transfer, job, now)
    case 301, 302, 303, 307, 308:
      return .follow
    case 304:
      guard job.validators != Validators() else {
        return failure(.status(304), StatusText.text(304))
      }
      let sent = validators(head)
      return .done(.unchanged(sent == Validators() ? nil : sent))
    case 410:
      return .done(.gone)
    case 429:
      let until =
        RetryAfter.instant(head.field("retry-after"), now: now)
        ?? now.adding(seconds: RetryAfter.usual)
      return .done(.throttled(until: until, reason: StatusText.text(429)))
    case 503 where wall == nil:
      guard let until = RetryAfter.instant(head.field("retry-after"), now: now) else {
        return failure(.status(503), StatusText.text(503))
      }
      return .done(.throttled(until: until, reason: StatusText.text(503)))
    default:
      if let wall {
        return failure(.wall, "\(head.status), a page of \(wall) stands before it")
      }
      return failure(.status(head.status), StatusText.text(head.status))
    }
  }

  private static func failure(_ reason: FetchError.Reason, _ text: String) -> WebAnswer {
    .done(.failed(FetchError(reason, text)))
  }

  private static func body(_ transfer: Transfer, _ job: WebJob, _ now: Instant) -> WebAnswer {
    guard !transfer.body.isEmpty else { return failure(.cut, "an empty answer") }
    let response = response(transfer, job, now)
    if job.request.conditional, response.bodyHash == job.request.bodyHash {
      return .done(.unchanged(response.validators))
    }
    return .done(.body(response))
  }

  private static func response(_ transfer: Transfer, _ job: WebJob, _ now: Instant) -> Response {
    let body = transfer.takeBody()
    return Response(
      body: body, url: job.url.withoutLogin.text,
      headers: transfer.head.fields.map { Source.Header(name: $0.name, value: $0.value) },
      validators: validators(transfer.head), bodyHash: BodyHash.of(body), fetched: now)
  }

  private static func validators(_ head: ResponseHead) -> Validators {
    Validators(etag: head.field("etag"), lastModified: head.field("last-modified"))
  }

  private static func failed(
    _ error: NetError, _ transfer: Transfer, _ job: WebJob, _ now: Instant
  ) -> WebAnswer {
    let reason: FetchError.Reason =
      switch error.kind {
      case .tls: .tls
      case .timedOut: .timedOut
      case .cut: .cut
      case .refused: .refused
      case .tooLarge: .tooLarge
      case .resolve, .connect, .postponed, .stale, .other: .network
      }
    var partial: Response?
    if reason == .cut || reason == .timedOut, transfer.head.status == 200, !transfer.body.isEmpty {
      partial = response(transfer, job, now)
      // The whole of it is still to come: nothing that would make the next answer "not changed".
      partial?.validators = Validators()
      partial?.bodyHash = 0
    }
    return .done(.failed(FetchError(reason, error.what)), partial: partial)
  }
}
