import NewsModel
import NewsSystem
import NewsTime

/// A file as a source.
enum FileFetch {
  static func outcome(_ request: FetchRequest, clock: () -> Instant) -> FetchResult.Outcome {
    guard case .file(let path) = request.source.place else {
      return .failed(FetchError(.file, "no file to read"))
    }
    do throws(SystemError) {
      guard let status = try Files.status(path, following: true) else {
        return .failed(FetchError(.file, "\(path): no such file"))
      }
      // Before the bytes: a change while they are read is then seen the next time.
      let validators = Validators(etag: "\(status.inode)-\(status.modified)-\(status.size)")
      if request.conditional, request.validators == validators { return .unchanged(nil) }
      let body = try Files.read(path, limit: request.source.maximumBytes)
      let hash = BodyHash.of(body)
      if request.conditional, hash == request.bodyHash { return .unchanged(validators) }
      return .body(
        Response(
          body: body, url: path, validators: validators, bodyHash: hash, fetched: clock()))
    } catch {
      return .failed(FetchError(.file, error.description))
    }
  }
}
