#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileDescriptor {
  /// Descriptor 0.
  public static let standardInput = FileDescriptor(number: STDIN_FILENO)
  /// Descriptor 1.
  public static let standardOutput = FileDescriptor(number: STDOUT_FILENO)

  /// Reads what is there, up to the size of `buffer`.
  ///
  /// - Returns: how many bytes stand in `buffer` now; 0 at the end of the file; nil when a descriptor that does not
  ///   block has nothing at the moment.
  /// - Throws: what the kernel said.
  public func read(into buffer: inout [UInt8]) throws(POSIXError) -> Int? {
    while true {
      // The kernel writes no more than the buffer holds.
      let count = unsafe sysRead(number, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno == EAGAIN || errno == EWOULDBLOCK { return nil }
      if errno != EINTR { throw .last }
    }
  }
}

private func sysRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, bytes, count)
}
