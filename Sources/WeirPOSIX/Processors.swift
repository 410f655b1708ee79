#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The processors that this process may use.
public enum Processors {
  /// How many: those that it is bound to, or fewer, rounded up, where its control group has a quota of time. At least one.
  public static let count = count { File.text(of: $0) } ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// - Parameter read: the text of a file; nil when it cannot be read.
  /// - Returns: nil when the files say nothing.
  static func count(read: (_ path: String) -> String?) -> Int? {
    let bound = read("/proc/self/status").flatMap(bound)
    let quota = CPUQuota.processors(read: read)
    guard let bound else { return quota }
    return min(bound, quota ?? bound)
  }

  /// Those that the process is bound to (`taskset`, a container's cpuset): `Cpus_allowed_list:	0-3,8`.
  private static func bound(_ status: String) -> Int? {
    let name = "Cpus_allowed_list:"
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
    var count = 0
    for range in line.dropFirst(name.count).split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let ends = range.split(separator: "-").map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, 0 <= first, first <= last, last < 1 << 20 else {
        return nil
      }
      count += last - first + 1
    }
    return count > 0 ? count : nil
  }
}
