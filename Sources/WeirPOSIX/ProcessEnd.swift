#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The end of the process.
public enum ProcessEnd {
  /// Ends the process with this exit code. What was printed is written before.
  public static func exit(_ code: Int32) -> Never { leave(code) }
}

/// Under a name that the function above does not hide.
private func leave(_ code: Int32) -> Never { exit(code) }
