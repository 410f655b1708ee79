#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The memory that this process may use, the cache of its files among it.
public enum MemoryLimit {
  /// Bytes: the machine's, or fewer where its control group has a limit (`memory.max` of version 2,
  /// `memory.limit_in_bytes` of version 1).
  public static var bytes: Int {
    let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return min(machine, groupLimit { File.text(of: $0) } ?? machine)
  }

  /// The smallest limit of this process's group and those around it; nil without one.
  ///
  /// - Parameter read: the text of a file; nil when it cannot be read.
  static func groupLimit(read: (_ path: String) -> String?) -> Int? {
    ControlGroup.all(of: "memory", read: read)
      .compactMap { read("\($0.folder)/\($0.isVersion2 ? "memory.max" : "memory.limit_in_bytes")") }
      .compactMap { Int($0.filter { !$0.isWhitespace }) }
      .min()
  }
}
