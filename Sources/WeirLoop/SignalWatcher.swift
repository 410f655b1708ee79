import CLibUV
import Glibc

/// A signal of the operating system that a loop can watch for.
public enum LoopSignal: Sendable, Hashable {
  case terminate, interrupt, hangUp

  var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .interrupt: SIGINT
    case .hangUp: SIGHUP
    }
  }

  public var name: String {
    switch self {
    case .terminate: "SIGTERM"
    case .interrupt: "SIGINT"
    case .hangUp: "SIGHUP"
    }
  }
}

/// Watches for one signal on a loop, in place of what the signal would do by default.
@safe public final class SignalWatcher {
  private let handle: UnsafeMutablePointer<uv_signal_t>
  private let caught: () -> Void
  private var isClosed = false

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
  }

  deinit { unsafe handle.deallocate() }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    unsafe uv_close(UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<SignalWatcher>.fromOpaque(context).release()
    }
  }
}
