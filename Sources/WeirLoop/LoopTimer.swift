import CLibUV
import Glibc
import WeirMemory

/// A timer on a loop. It is set again as often as one likes; `close` must be called.
@safe public final class LoopTimer {
  private let handle: UnsafeMutablePointer<uv_timer_t>
  private let fired: () -> Void
  private var isClosed = false

  /// Not set yet. To be made on the loop's thread.
  ///
  /// - Parameter fired: called on that thread.
  public init(on loop: EventLoop, fired: @escaping () -> Void) {
    self.fired = fired
    unsafe handle = .allocate(capacity: 1)
    unsafe uv_timer_init(loop.raw, handle)
    unsafe handle.pointee.data = Unmanaged.passRetained(self).toOpaque()
  }

  deinit { unsafe handle.deallocate() }

  /// Fires once, `delay` from the start of this turn, and not at any earlier setting.
  public func set(after delay: Duration) { set(UInt64(delay.timerMilliseconds), repeating: 0) }

  /// Fires every so often, from now on.
  public func setRepeating(every interval: Duration) {
    set(UInt64(interval.timerMilliseconds), repeating: UInt64(interval.timerMilliseconds))
  }

  private func set(_ milliseconds: UInt64, repeating: UInt64) {
    guard !isClosed else { return }
    unsafe uv_update_time(handle.pointee.loop)
    unsafe uv_timer_start(
      handle,
      { handle in
        guard let context = unsafe handle?.pointee.data else { return }
        unsafe Unmanaged<LoopTimer>.fromOpaque(context).takeUnretainedValue().fired()
      }, milliseconds, repeating)
  }

  /// Calls nothing until it is started again.
  public func stop() {
    guard !isClosed else { return }
    unsafe uv_timer_stop(handle)
  }

  /// Stops for good: libuv lets go of the timer in the loop's next turn.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    unsafe uv_close(UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<LoopTimer>.fromOpaque(context).release()
    }
  }
}
