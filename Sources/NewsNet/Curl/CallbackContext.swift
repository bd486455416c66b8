/// An object that libcurl is given to hand back to its callbacks; it outlives what it was given to.
protocol CallbackContext: AnyObject {}

extension CallbackContext {
  /// The object that a callback was handed.
  static func of(_ pointer: UnsafeMutableRawPointer?) -> Self {
    guard let pointer = unsafe pointer else {
      preconditionFailure("a callback without its \(Self.self)")
    }
    return unsafe Unmanaged<Self>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// The pointer to give.
  var context: UnsafeMutableRawPointer {
    unsafe Unmanaged.passUnretained(self).toOpaque()
  }
}
