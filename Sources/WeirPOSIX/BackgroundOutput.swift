internal import WeirMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes lines to a file from a thread of its own, many at once: whoever has a line to write pays for a copy and no
/// system call, and never waits.
///
/// 1. Lines leave in the order they came. Each is written whole or not at all: what a write has left of one goes out before
///    anything else. A pipe or terminal is given whole lines of at most `PIPE_BUF` bytes at a time, which the kernel takes
///    all or none of, so that the end of the process tears none either.
/// 2. What waits is bounded. A line past the bound is dropped and counted, and the next write says how many were.
/// 3. A file that fails (a full disk, a pipe without a reader) is tried again five times a second; what waits stays.
@safe public final class BackgroundOutput: @unchecked Sendable {  // All state is behind the monitor.
  private let file: FileDescriptor
  private let limit: Int
  /// Bytes of one write.
  private let chunk: Int
  private let notice: @Sendable (_ dropped: Int) -> [UInt8]
  private let monitor = Monitor()

  /// Behind the monitor, which also keeps two from changing it at once.
  private let state = Cell(State())

  private struct State: ~Copyable {
    var waiting = UniqueBuffer<UInt8>()
    /// The thread has lines that are not written yet.
    var isWriting = false
    var threadIsIdle = false
    var isClosed = false
    /// The last write failed, and the next one is not due yet.
    var isFailing = false
    var dropped = 0
    /// Of `dropped`, those that no line has told of.
    var unreported = 0

    var isDone: Bool { !isWriting && waiting.isEmpty && unreported == 0 }
  }

  /// How long the thread lets lines gather before it writes them, in nanoseconds: a line is seen that much later, and a
  /// busy process makes some hundred system calls a second instead of one a line.
  private static let gathering = 1_000_000
  /// Nanoseconds until a file that failed is tried again.
  private static let retry: Int64 = 200_000_000

  /// - Parameter limit: bytes of lines that may wait; as many again may be on their way.
  /// - Parameter notice: makes the line, with its line end, that says how many were dropped. Called on the thread.
  /// - Throws: what the kernel said, when no thread can be started.
  public init(
    _ file: FileDescriptor, limit: Int, notice: @escaping @Sendable (_ dropped: Int) -> [UInt8]
  ) throws(POSIXError) {
    self.file = file
    self.limit = limit
    self.notice = notice
    chunk = file.isRegularFile ? .max : Int(PIPE_BUF)
    try DetachedThread.start { self.run() }
  }

  /// Takes a line with its line end, which is written a little later. Returns at once.
  ///
  /// - Returns: false when it is dropped, because too much waits already or because this is closed.
  public func write(_ line: Span<UInt8>) -> Bool {
    monitor.locked {
      let isTaken = !state.value.isClosed && state.value.waiting.count + line.count <= limit
      if isTaken {
        state.value.waiting.append(copying: line)
      } else {
        state.value.dropped += 1
        // Behind the last line there is none that could say so.
        if !state.value.isClosed { state.value.unreported += 1 }
      }
      if state.value.threadIsIdle {
        state.value.threadIsIdle = false
        monitor.tell()
      }
      return isTaken
    }
  }

  /// Lines that were dropped.
  public var dropped: Int { monitor.locked { state.value.dropped } }

  /// Waits until everything taken so far has been written, the file has failed once more, or the time is over.
  ///
  /// - Returns: whether everything has been written.
  @discardableResult public func flush(within time: Duration) -> Bool {
    let end = MonotonicTime.now(plus: time)
    return monitor.locked {
      // A file that failed is tried again now.
      state.value.isFailing = false
      monitor.tell()
      while !state.value.isDone, !state.value.isFailing {
        if monitor.wait(until: end) { break }
      }
      return state.value.isDone
    }
  }

  /// As `flush`; takes no line any more, and ends the thread.
  public func close(within time: Duration) {
    monitor.locked {
      state.value.isClosed = true
      monitor.tell()
    }
    flush(within: time)
  }

  // MARK: The thread

  private func run() {
    var lines = UniqueBuffer<UInt8>()
    while let dropped = take(&lines) {
      if dropped > 0 { lines.append(copying: notice(dropped).span) }
      deliver(lines)
      if lines.capacity <= 1 << 20 { lines.removeAll() } else { lines = UniqueBuffer() }
      monitor.locked {
        state.value.isWriting = false
        monitor.tell()
      }
    }
  }

  /// Waits for lines.
  ///
  /// - Returns: how many were dropped behind those; nil when this is closed and none is left.
  private func take(_ lines: inout UniqueBuffer<UInt8>) -> Int? {
    let isClosed = monitor.locked {
      while state.value.isDone, !state.value.isClosed {
        state.value.threadIsIdle = true
        monitor.wait()
      }
      state.value.threadIsIdle = false
      return state.value.isClosed
    }
    if !isClosed {
      var pause = timespec(tv_sec: 0, tv_nsec: Self.gathering)
      unsafe nanosleep(&pause, nil)
    }
    return monitor.locked {
      guard !state.value.isDone else { return nil }
      swap(&state.value.waiting, &lines)
      state.value.isWriting = true
      defer { state.value.unreported = 0 }
      return state.value.unreported
    }
  }

  /// Writes all of `lines`, however long it takes; but only once when this is closed.
  private func deliver(_ lines: borrowing UniqueBuffer<UInt8>) {
    lines.withSpan { bytes in
      var offset = 0
      while offset < bytes.count {
        do throws(POSIXError) {
          offset += try file.writeSome(bytes.extracting(offset..<end(of: bytes, from: offset)))
          continue
        } catch {}
        let isClosed = monitor.locked {
          state.value.isFailing = true
          monitor.tell()
          let due = MonotonicTime.now() + Self.retry
          while state.value.isFailing, !state.value.isClosed, !monitor.wait(until: due) {}
          return state.value.isClosed
        }
        if isClosed { return }
      }
    }
  }

  /// Where a write that begins at `offset` ends: behind a whole line if one fits.
  private func end(of bytes: Span<UInt8>, from offset: Int) -> Int {
    guard bytes.count - offset > chunk else { return bytes.count }
    var end = offset + chunk
    while end > offset, bytes[end - 1] != UInt8(ascii: "\n") { end -= 1 }
    return end > offset ? end : offset + chunk
  }
}
