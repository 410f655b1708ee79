internal import WeirMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Lets any thread end another one's wait for a descriptor. A pipe to oneself.
public final class Waker: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32

  /// - Throws: what the kernel said, when the process has no descriptors left.
  public init() throws(POSIXError) {
    var ends: [Int32] = [-1, -1]
    // The kernel writes two numbers into the two places.
    guard unsafe pipe(&ends) == 0 else { throw .last }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Ends the wait that goes on, or the next one. A full pipe wakes just as well.
  public func wake() {
    var byte: UInt8 = 1
    // One byte, from the local above.
    _ = unsafe write(writeEnd, &byte, 1)
  }

  /// Waits until `descriptor` can be read, somebody calls `wake`, or the time is over.
  ///
  /// - Parameter descriptor: nil waits for the other two only.
  /// - Parameter time: rounded up to milliseconds; nil for ever.
  /// - Returns: whether `descriptor` can be read, or has come to its end.
  /// - Throws: what the kernel said.
  public func wait(for descriptor: FileDescriptor?, within time: Duration?) throws(POSIXError) -> Bool {
    var interests = [
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor?.number ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = time.map { Int32(clamping: $0.timerMilliseconds) } ?? -1
    // The kernel reads and writes the two entries above.
    let ready = unsafe poll(&interests, 2, milliseconds)
    if ready < 0 {
      if errno == EINTR { return false }
      throw .last
    }
    if interests[0].revents != 0 { drain() }
    return interests[1].revents != 0
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 256)
    // The kernel writes no more than the buffer holds.
    while unsafe read(readEnd, &buffer, buffer.count) == buffer.count {}
  }
}
