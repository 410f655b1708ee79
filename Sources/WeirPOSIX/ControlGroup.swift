/// A control group that bounds this process.
struct ControlGroup {
  /// Where its files may lie. In a container the path may be the host's, and only the last one be there.
  let folder: String
  let isVersion2: Bool

  /// This process's group for a controller and those around it, of both versions.
  ///
  /// - Parameter read: the text of a file; nil when it cannot be read.
  static func all(of controller: Substring, read: (_ path: String) -> String?) -> [ControlGroup] {
    var found: [ControlGroup] = []
    for line in (read("/proc/self/cgroup") ?? "").split(separator: "\n") {
      // NUMBER:CONTROLLERS:PATH, with 0 and no controllers for version 2.
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isVersion2 = parts[0] == "0" && parts[1].isEmpty
      guard isVersion2 || parts[1].split(separator: ",").contains(controller) else { continue }
      let roots = isVersion2 ? ["/sys/fs/cgroup"] : ["/sys/fs/cgroup/\(parts[1])", "/sys/fs/cgroup/\(controller)"]
      for root in roots {
        for folder in folders(parts[2], under: root) {
          found.append(ControlGroup(folder: folder, isVersion2: isVersion2))
        }
      }
    }
    return found
  }

  /// The folder of a group and those above it.
  private static func folders(_ path: Substring, under root: String) -> [String] {
    var names = path.split(separator: "/")
    var folders: [String] = []
    while !names.isEmpty {
      folders.append(root + "/" + names.joined(separator: "/"))
      names.removeLast()
    }
    return folders + [root]
  }
}
