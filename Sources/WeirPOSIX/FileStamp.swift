#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Which file is at a path, and when it was changed last: two that are equal are of the same contents.
///
/// Links are followed, so that another file behind a link is another one here too.
public struct FileStamp: Sendable, Hashable {
  private var device: UInt64 = 0
  private var inode: UInt64 = 0
  private var size: Int64 = 0
  /// Nanoseconds of the last change of contents, and of anything.
  private var modified: Int64 = 0
  private var changed: Int64 = 0

  /// What the kernel says of the file at `path`. Where there is none, or none that may be asked for, all such stamps are
  /// equal.
  public init(of path: String) {
    var status = stat()
    // The kernel fills in the local above.
    guard unsafe stat(path, &status) == 0 else { return }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(truncatingIfNeeded: status.st_size)
    #if canImport(Darwin)
      let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modification, change) = (status.st_mtim, status.st_ctim)
    #endif
    modified = Int64(modification.tv_sec) &* 1_000_000_000 &+ Int64(modification.tv_nsec)
    changed = Int64(change.tv_sec) &* 1_000_000_000 &+ Int64(change.tv_nsec)
  }
}
