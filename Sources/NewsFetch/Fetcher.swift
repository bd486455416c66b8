import NewsModel

/// Asks sources and hands their answers on, each as it comes.
package final class Fetcher {
  private let options: FetchOptions

  package init(_ options: FetchOptions) {
    self.options = options
  }

  /// Asks every source once.
  ///
  /// `finished` is called on this thread, once for each request, as soon as that one has ended: a slow source
  /// holds up no other. `stop` is asked often; once it is true the sources that have not ended fail as
  /// stopped.
  package func fetch(
    _ requests: [FetchRequest], stop: () -> Bool = { false }, finished: (FetchResult) -> Void
  ) {
    for request in requests {
      finished(
        FetchResult(
          source: request.source, outcome: .failed(FetchError(.network, "not built yet"))))
    }
  }
}
