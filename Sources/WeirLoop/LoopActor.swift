/// An actor that lives on an event loop: everything isolated to it runs on the loop's thread.
public protocol LoopActor: Actor {
  nonisolated var loop: EventLoop { get }
}

extension LoopActor {
  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

  /// Runs `body` as the actor, here and now; traps on any other thread than the loop's.
  ///
  /// It is what `assumeIsolated` is, for the callbacks that come with every read: that one makes two objects on the heap
  /// each time, and asks the runtime where it is in 300 instructions. What `body` needs is passed on, so that it can do
  /// without captures.
  @inlinable public nonisolated func assumeOnLoop(
    _ number: Int, _ bytes: Span<UInt8>, _ body: @escaping (isolated Self, _ number: Int, _ bytes: Span<UInt8>) -> Void
  ) {
    loop.checkIsolated()
    // An isolated parameter is passed as any other.
    unsafe unsafeBitCast(body, to: ((Self, Int, Span<UInt8>) -> Void).self)(self, number, bytes)
  }

  /// As above, without arguments.
  @inlinable public nonisolated func assumeOnLoop(_ body: @escaping (isolated Self) -> Void) {
    loop.checkIsolated()
    unsafe unsafeBitCast(body, to: ((Self) -> Void).self)(self)
  }
}
