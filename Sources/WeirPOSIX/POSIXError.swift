#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A system call that failed, as `errno` has it.
public struct POSIXError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The value of `errno`.
  public let code: Int32

  /// - Parameter code: a value of `errno`.
  public init(code: Int32) { self.code = code }

  /// What `strerror` says: `No such file or directory`.
  public var description: String {
    var text = [CChar](repeating: 0, count: 128)
    guard unsafe strerror_r(code, &text, text.count) == 0 else { return "error \(code)" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// `EBADF`: the descriptor is not open.
  public static let badDescriptor = POSIXError(code: EBADF)

  /// Whether it is `EFBIG`: a file holds more than it may.
  public var isTooLarge: Bool { code == EFBIG }

  static var last: POSIXError { POSIXError(code: errno) }
}
