#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Small files, read whole: configuration at start.
public enum File {
  /// Everything in the file at `path`.
  ///
  /// - Parameter maximum: how many bytes it may hold.
  /// - Throws: what the kernel said; `EFBIG` when the file holds more than `maximum` bytes.
  public static func contents(of path: String, maximum: Int) throws(POSIXError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      // The kernel writes no more than the chunk holds.
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return contents }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      guard contents.count + count <= maximum else { throw POSIXError(code: EFBIG) }
      contents.append(contentsOf: chunk[..<count])
    }
  }

  /// A short text file of the system; nil when it cannot be read.
  static func text(of path: String) -> String? {
    (try? contents(of: path, maximum: 65_536)).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Why a file cannot be read; nil when it can. Reads nothing: a pipe has what it has once.
  public static func refusal(toRead path: String) -> POSIXError? { unsafe access(path, R_OK) == 0 ? nil : .last }

  /// Whether everybody on this machine may read the file; false when it is not there.
  public static func isReadableByAll(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IROTH != 0
  }

  /// `path` from the root, as it is meant now: a file that is read again later is then found although the working folder
  /// has gone and come back. A path that cannot be made absolute stays as it is.
  public static func absolutePath(_ path: String) -> String {
    guard !path.isEmpty, !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
    // The kernel's copy is ours to give back; the text is copied out of it before that.
    defer { unsafe free(folder) }
    return unsafe String(cString: folder) + "/" + path
  }
}
