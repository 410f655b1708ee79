internal import WeirPOSIX

/// Whether files have come to rest in another state than the one that was read.
struct FileChanges {
  /// What was read, by path.
  private var read: [String: FileStamp]
  /// What was there at the last look.
  private var seen: [String: FileStamp]

  /// - Parameter read: what every file was when it was read.
  init(_ read: [String: FileStamp]) {
    self.read = read
    seen = read
  }

  var paths: some Sequence<String> { read.keys }

  /// To be asked every so often. A file that is still being written is given the time to the next look.
  ///
  /// - Parameter stamp: what is at a path now.
  /// - Returns: whether what is there is another state than was read, and the same as at the last look.
  mutating func look(_ stamp: (String) -> FileStamp) -> Bool {
    let now = stamps(stamp)
    defer { seen = now }
    return now != read && now == seen
  }

  /// What is at every path now.
  func stamps(_ stamp: (String) -> FileStamp) -> [String: FileStamp] {
    Dictionary(uniqueKeysWithValues: read.keys.map { ($0, stamp($0)) })
  }
}
