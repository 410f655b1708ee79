#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How many descriptors the process may have open: RLIMIT_NOFILE.
public enum DescriptorLimit {
  /// Raises the soft limit to `needed`, or to the hard limit where that is lower. Never lowers it.
  ///
  /// - Returns: the limit that holds from now on.
  public static func raise(to needed: Int) -> Int {
    var limit = rlimit()
    // The kernel fills in the local above, and reads it below.
    let resource = Int32(RLIMIT_NOFILE.rawValue)
    guard unsafe getrlimit(resource, &limit) == 0 else { return needed }
    let soft = limit.rlim_cur
    if soft < rlim_t(clamping: needed), soft < limit.rlim_max {
      limit.rlim_cur = min(rlim_t(clamping: needed), limit.rlim_max)
      if unsafe setrlimit(resource, &limit) != 0 { limit.rlim_cur = soft }
    }
    return Int(clamping: limit.rlim_cur)
  }

  /// Descriptors that are open already, of the first 4,096 numbers.
  public static var open: Int { (0..<Int32(4096)).count { fcntl($0, F_GETFD) >= 0 } }
}
