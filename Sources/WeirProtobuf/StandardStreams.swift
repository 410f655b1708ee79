#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Standard input and output as bytes, for plugins of protoc.
public enum StandardStreams {
  /// Everything until the end of standard input.
  public static func read() -> [UInt8] {
    var bytes: [UInt8] = []
    var count = 1
    while count > 0 {
      bytes.append(addingCapacity: 65_536) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, initialized in
          count = unsafe systemRead(0, buffer.baseAddress, 65_536)
          initialized = max(count, 0)
        }
      }
    }
    return bytes
  }

  /// Whether somebody would have to type it.
  public static var isInputTerminal: Bool { isatty(0) == 1 }

  /// Returns when everything is written, or nobody reads any more.
  public static func write(_ bytes: [UInt8]) { write(bytes, to: 1) }

  /// Writes a line to standard error and ends the process with code 1.
  public static func fail(_ text: String) -> Never {
    write(Array((text + "\n").utf8), to: 2)
    exit(1)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var position = 0
    while position < bytes.count {
      let count = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe systemWrite(descriptor, buffer.baseAddress.map { unsafe $0 + position }, buffer.count - position)
      }
      guard count > 0 else { return }
      position += count
    }
  }
}

// The names are taken by the functions above.
private let systemRead = unsafe read
private let systemWrite = unsafe write
