/// The share of processor time that control groups leave a process: `cpu.max` of version 2, `cpu.cfs_quota_us` of version 1.
enum CPUQuota {
  /// Processors that the smallest quota of this process's group and those around it comes to, rounded up; nil without one.
  ///
  /// - Parameter read: the text of a file; nil when it cannot be read.
  static func processors(read: (_ path: String) -> String?) -> Int? {
    var smallest: Int?
    for group in ControlGroup.all(of: "cpu", read: read) {
      let quota = group.isVersion2 ? quota(read("\(group.folder)/cpu.max")) : oldQuota(group.folder, read)
      if let quota { smallest = min(smallest ?? quota, quota) }
    }
    return smallest
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
