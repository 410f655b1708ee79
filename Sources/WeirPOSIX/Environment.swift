#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The variables that the process was started with.
public enum Environment {
  /// The value of a variable; nil when it is not set. To be asked at start, before any thread could change it.
  public static func value(_ name: String) -> String? {
    // The text is copied before anything else can run.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
