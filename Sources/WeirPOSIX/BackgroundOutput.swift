internal import WeirMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes to a file from a thread of its own, many pieces at once: whoever has a line to write pays for a copy and no
/// system call.
///
/// 1. Pieces leave in the order they came, each whole.
/// 2. What waits is bounded. Past the bound a writer waits for room, as long as somebody reads: nothing is lost to haste.
/// 3. Once the file has taken nothing for as long as the patience is, what waits is lost, and nobody waits any more until
///    something gets through again: callers do not go at the pace of a log that is not read.
@safe public final class BackgroundOutput: @unchecked Sendable {  // All state is behind the mutex.
  private let file: FileDescriptor
  private let patience: Int32
  private let limit: Int
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// Something changed that somebody may wait for.
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Behind the mutex, which also keeps two from changing it at once.
  private let state = Cell(State())

  private struct State: ~Copyable {
    var waiting = UniqueBuffer<UInt8>()
    /// Bytes that the thread has in hand.
    var inHand = 0
    var threadIsIdle = false
    var isAsleep = false
    var isClosed = false
    var lostPieces = 0
    var waitingPieces = 0
  }

  /// How long the thread lets pieces gather before it writes them, in nanoseconds: a line is seen that much later, and a
  /// busy process makes some hundred system calls a second instead of one a line.
  private static let gathering = 1_000_000

  /// - Parameter limit: bytes that may wait.
  /// - Parameter patience: milliseconds that a file which is no regular one may take nothing.
  public init(_ file: FileDescriptor, limit: Int, patience: Int32) {
    self.file = file
    self.limit = limit
    // A regular file always takes what it is given, so that asking it beforehand would be in vain.
    self.patience = file.isRegularFile ? -1 : patience
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
    start()
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  private func start() {
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<BackgroundOutput>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      }, context)
    guard result == 0 else { fatalError("no thread can be started to write a log") }
    pthread_detach(thread)
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  private func wait() { unsafe pthread_cond_wait(changed, mutex) }

  private func tell() { unsafe pthread_cond_broadcast(changed) }

  /// Takes a piece, which is written a little later.
  ///
  /// - Returns: false when it is lost, because nobody reads the file or because this is closed.
  public func write(_ piece: Span<UInt8>) -> Bool {
    locked {
      while !hasRoom(piece), !state.value.waiting.isEmpty, !state.value.isAsleep, !state.value.isClosed { wait() }
      guard !state.value.isClosed, !state.value.isAsleep || hasRoom(piece) else {
        state.value.lostPieces += 1
        return false
      }
      state.value.waiting.append(copying: piece)
      state.value.waitingPieces += 1
      if state.value.threadIsIdle {
        state.value.threadIsIdle = false
        tell()
      }
      return true
    }
  }

  private func hasRoom(_ piece: Span<UInt8>) -> Bool { state.value.waiting.count + piece.count <= limit }

  /// Waits until everything taken so far has been written or is lost.
  public func flush() {
    locked { while state.value.inHand > 0 || !state.value.waiting.isEmpty { wait() } }
  }

  /// Writes what waits and ends the thread.
  public func close() {
    locked {
      state.value.isClosed = true
      tell()
    }
    flush()
  }

  /// Pieces that did not get through.
  public var lost: Int { locked { state.value.lostPieces } }

  private func run() {
    var taken = UniqueBuffer<UInt8>()
    while true {
      let pieces = locked {
        while state.value.waiting.isEmpty, !state.value.isClosed {
          state.value.threadIsIdle = true
          wait()
        }
        state.value.threadIsIdle = false
        return state.value.isClosed ? state.value.waitingPieces : nil
      }
      if pieces == 0 { return }
      if pieces == nil {
        var pause = timespec(tv_sec: 0, tv_nsec: Self.gathering)
        unsafe nanosleep(&pause, nil)
      }
      let (count, hasPatience) = locked {
        swap(&state.value.waiting, &taken)
        state.value.inHand = taken.count
        defer { state.value.waitingPieces = 0 }
        return (state.value.waitingPieces, !state.value.isAsleep)
      }
      var gotThrough = true
      do throws(POSIXError) {
        try taken.withSpan { (bytes) throws(POSIXError) in
          try file.write(bytes, patience: hasPatience ? patience : 0)
        }
      } catch {
        gotThrough = false
      }
      if taken.capacity <= 1 << 20 { taken.removeAll() } else { taken = UniqueBuffer() }
      locked {
        state.value.inHand = 0
        state.value.isAsleep = !gotThrough
        if !gotThrough { state.value.lostPieces += count }
        tell()
      }
    }
  }
}
