internal import WeirMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A number that the kernel knows an open file by. It does not own the file: nothing is closed.
public struct FileDescriptor: Sendable, Hashable {
  /// As the kernel counts.
  public let number: Int32

  /// - Parameter number: as the kernel counts; it need not be open.
  public init(number: Int32) { self.number = number }

  /// Descriptor 2.
  public static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Whether it is a file on a disk, which never keeps a writer waiting for a reader.
  public var isRegularFile: Bool {
    var status = stat()
    // The kernel fills in the local above.
    guard unsafe fstat(number, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes all of `bytes`, as a rule in one `write`.
  ///
  /// - Parameter patience: how long to wait whenever the file takes nothing at the moment, whether it blocks or not; nil
  ///   for ever.
  /// - Throws: what the kernel said; a part of the bytes may have been written then. `ETIMEDOUT` when the patience
  ///   was over.
  public func write(_ bytes: borrowing Span<UInt8>, patience: Duration?) throws(POSIXError) {
    var offset = 0
    while offset < bytes.count {
      var end = bytes.count
      if patience != nil, number >= 0 {
        // A descriptor that blocks says beforehand whether it would: a pipe that can be written has room for PIPE_BUF.
        try waitUntilWritable(patience)
        end = min(end, offset + Int(PIPE_BUF))
      }
      // The pointer lives as long as the closure, and the count is what is left behind it.
      let written = unsafe bytes.extracting(offset..<end).withUnsafeBytes {
        unsafe sysWrite(number, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        offset += written
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        try waitUntilWritable(patience)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Writes the beginning of `bytes`, as much as the file takes at once; waits until it takes anything, whether the
  /// descriptor blocks or not.
  ///
  /// - Returns: how many bytes were written, which may be none.
  /// - Throws: what the kernel said.
  func writeSome(_ bytes: Span<UInt8>) throws(POSIXError) -> Int {
    // The pointer lives as long as the closure, and the count is what is behind it.
    let written = unsafe bytes.withUnsafeBytes { unsafe sysWrite(number, $0.baseAddress, $0.count) }
    if written >= 0 { return written }
    if errno == EINTR { return 0 }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { throw .last }
    try waitUntilWritable(nil)
    return 0
  }

  private func waitUntilWritable(_ patience: Duration?) throws(POSIXError) {
    let milliseconds = patience.map { Int32(clamping: $0.timerMilliseconds) } ?? -1
    var interest = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    let ready = unsafe poll(&interest, 1, milliseconds)
    if ready == 0 { throw POSIXError(code: ETIMEDOUT) }
    if ready < 0, errno != EINTR { throw .last }
  }
}

private func sysWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, bytes, count)
}
