/// The share of processor time that control groups leave a process: `cpu.max` of version 2, `cpu.cfs_quota_us` of version 1.
enum CPUQuota {
  /// Processors that the smallest quota of this process's group and those around it comes to, rounded up; nil without one.
  ///
  /// - Parameter read: the text of a file; nil when it cannot be read.
  static func processors(read: (_ path: String) -> String?) -> Int? {
    guard let groups = read("/proc/self/cgroup") else { return nil }
    var smallest: Int?
    for line in groups.split(separator: "\n") {
      // NUMBER:CONTROLLERS:PATH, with 0 and no controllers for version 2.
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isVersion2 = parts[0] == "0" && parts[1].isEmpty
      guard isVersion2 || parts[1].split(separator: ",").contains("cpu") else { continue }
      let roots = isVersion2 ? ["/sys/fs/cgroup"] : ["/sys/fs/cgroup/\(parts[1])", "/sys/fs/cgroup/cpu"]
      for root in roots {
        for folder in folders(parts[2], under: root) {
          guard let count = isVersion2 ? quota(read("\(folder)/cpu.max")) : oldQuota(folder, read) else { continue }
          smallest = min(smallest ?? count, count)
        }
      }
    }
    return smallest
  }

  /// The folder of a group and those above it. In a container the path may be the host's, and only the last one be there.
  private static func folders(_ path: Substring, under root: String) -> [String] {
    var names = path.split(separator: "/")
    var folders: [String] = []
    while !names.isEmpty {
      folders.append(root + "/" + names.joined(separator: "/"))
      names.removeLast()
    }
    return folders + [root]
  }

  private static func oldQuota(_ folder: String, _ read: (String) -> String?) -> Int? {
    guard let quota = read("\(folder)/cpu.cfs_quota_us"), let period = read("\(folder)/cpu.cfs_period_us") else {
      return nil
    }
    return self.quota("\(quota) \(period)")
  }

  /// `QUOTA PERIOD`, in microseconds of processor time and of the clock; `max` and -1 are no quota.
  private static func quota(_ text: String?) -> Int? {
    let words = (text ?? "").split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let quota = Int(words[0]), let period = Int(words[1]), quota > 0, period > 0 else {
      return nil
    }
    return (quota - 1) / period + 1
  }
}
