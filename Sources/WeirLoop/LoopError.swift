import CLibUV
import Glibc

/// What the operating system refused, and while doing what.
public struct LoopError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A negative `errno`, as libuv returns it.
  public let code: Int32
  /// What was attempted: `bind 127.0.0.1:50051`.
  public let operation: String

  init(_ code: Int32, _ operation: String) {
    self.code = code
    self.operation = operation
  }

  /// `bind 127.0.0.1:50051: address already in use`.
  public var description: String { unsafe "\(operation): \(String(cString: uv_strerror(code)))" }

  /// The peer closed its side in good order.
  public var isEndOfFile: Bool { code == UV_EOF.rawValue }

  /// The process or the machine has no descriptor left.
  public var isOutOfDescriptors: Bool { code == UV_EMFILE.rawValue || code == UV_ENFILE.rawValue }

  static func check(_ code: Int32, _ operation: @autoclosure () -> String) throws(LoopError) {
    if code < 0 { throw LoopError(code, operation()) }
  }
}
