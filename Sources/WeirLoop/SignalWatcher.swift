import CLibUV
import Glibc
import Synchronization

/// A signal of the operating system that a loop can watch for.
public enum LoopSignal: Sendable, Hashable {
  /// SIGTERM: end, and take the time that it needs.
  case terminate
  /// SIGINT: Ctrl-C on a terminal.
  case interrupt
  /// SIGQUIT: Ctrl-\ on a terminal.
  case quit
  /// SIGHUP: read the configuration again, to a server.
  case hangUp

  var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .interrupt: SIGINT
    case .quit: SIGQUIT
    case .hangUp: SIGHUP
    }
  }

  /// As `kill -l` has it with SIG ahead: `SIGTERM`.
  public var name: String {
    switch self {
    case .terminate: "SIGTERM"
    case .interrupt: "SIGINT"
    case .quit: "SIGQUIT"
    case .hangUp: "SIGHUP"
    }
  }
}

/// Watches for one signal on a loop, in place of what the signal would do by default.
///
/// Once a signal has been watched for, the process never gets its default action back: a second SIGTERM in the last
/// milliseconds, when the watcher is closed already, does nothing.
@safe public final class SignalWatcher {
  private let handle: UnsafeMutablePointer<uv_signal_t>
  private let caught: () -> Void
  private var isClosed = false

  /// Watches from now on. To be made on the loop's thread.
  ///
  /// - Parameter caught: called on that thread, once for any number of signals that came together.
  /// - Throws: what libuv said.
  public init(_ signal: LoopSignal, on loop: EventLoop, caught: @escaping () -> Void) throws(LoopError) {
    self.caught = caught
    unsafe handle = .allocate(capacity: 1)
    try unsafe LoopError.check(uv_signal_init(loop.raw, handle), "watch for \(signal.name)")
    unsafe handle.pointee.data = Unmanaged.passRetained(self).toOpaque()
    let result = unsafe uv_signal_start(
      handle,
      { handle, _ in
        guard let context = unsafe handle?.pointee.data else { return }
        unsafe Unmanaged<SignalWatcher>.fromOpaque(context).takeUnretainedValue().caught()
      }, signal.number)
    if result < 0 { close() }
    try LoopError.check(result, "watch for \(signal.name)")
    try CaughtSignals.keep(signal)
  }

  deinit { unsafe handle.deallocate() }

  /// Watches no more. The signal does not get its default action back: from now on nothing happens.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    unsafe uv_close(UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<SignalWatcher>.fromOpaque(context).release()
    }
  }
}

/// A handle for each signal that was ever watched for, on a loop that never runs: libuv gives a signal its default action
/// back with the last handle, which would be this one.
private enum CaughtSignals {
  @safe private struct Handles {
    var loop: UnsafeMutablePointer<uv_loop_t>?
    var signals: Set<LoopSignal> = []

    mutating func keep(_ signal: LoopSignal) throws(LoopError) {
      guard !signals.contains(signal) else { return }
      if unsafe loop == nil {
        let new = UnsafeMutablePointer<uv_loop_t>.allocate(capacity: 1)
        try unsafe LoopError.check(uv_loop_init(new), "keep signals")
        unsafe loop = new
      }
      // Both stay until the process ends.
      let handle = UnsafeMutablePointer<uv_signal_t>.allocate(capacity: 1)
      try unsafe LoopError.check(uv_signal_init(loop, handle), "keep \(signal.name)")
      try unsafe LoopError.check(uv_signal_start(handle, { _, _ in }, signal.number), "keep \(signal.name)")
      signals.insert(signal)
    }
  }

  private static let handles = Mutex(Handles())

  static func keep(_ signal: LoopSignal) throws(LoopError) {
    try handles.withLock { (handles) throws(LoopError) in try handles.keep(signal) }
  }
}
