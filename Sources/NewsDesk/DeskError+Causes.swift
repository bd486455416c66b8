import NewsDeliver
import NewsGroup
import NewsStore
package import NewsSystem

/// What the errors of the stages mean for the command.
extension DeskError {
  init(any error: any Error) {
    switch error {
    case let error as DeskError: self = error
    case let error as StoreError: self.init(error)
    case let error as SystemError: self.init(error)
    case let error as DeliverError: self.init(.cannotWrite, "\(error)")
    case let error as GroupError: self.init(.unusableInput, "stdin: \(error)")
    default: self.init(.ioFailed, "\(error)")
    }
  }

  init(_ error: StoreError) {
    switch error.reason {
    case .missing:
      self.init(.unusableInput, "nothing kept yet", hint: "tidings run --once")
    case .full, .denied:
      self.init(.cannotWrite, "\(error)")
    case .newer:
      self.init(.cannotWrite, "\(error)", hint: "use the newer tidings that made it")
    case .busy:
      self.init(.locked, "\(error)")
    case .foreign, .damaged, .lost:
      self.init(
        .ioFailed, "\(error)", hint: "tidings run --once sets it aside and begins a new one")
      lostStore = error
    case .older, .input, .failed:
      self.init(.ioFailed, "\(error)")
    }
  }

  /// A reader that is gone has what it wanted: status 0 and nothing to say.
  package init(_ error: SystemError) {
    if error.isReaderGone {
      self.init(.done, "")
    } else {
      self.init(error.isFull ? .cannotWrite : .ioFailed, "\(error)")
    }
  }
}
