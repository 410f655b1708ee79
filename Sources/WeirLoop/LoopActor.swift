/// An actor that lives on an event loop: everything isolated to it runs on the loop's thread.
public protocol LoopActor: Actor {
  /// The loop whose thread runs the actor's jobs.
  nonisolated var loop: EventLoop { get }
}

extension LoopActor {
  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

  /// Runs `body` as the actor, here and now; traps on any other thread than the loop's.
  ///
  /// It is what `assumeIsolated` is, for the callbacks that come with every read: that one makes two objects on the heap
  /// each time, and asks the runtime where it is in 300 instructions. What `body` needs is passed on, so that it can do
  /// without captures.
  @inline(__always) @inlinable public nonisolated func assumeOnLoop(
    _ number: Int, _ bytes: Span<UInt8>,
    _ body: @escaping @Sendable (isolated Self, _ number: Int, _ bytes: Span<UInt8>) -> Void
  ) {
    loop.checkIsolated()
    guard loop.behavior.isolatedParameterIsPlain else { return callIsolated(number, bytes, body) }
    callAsIfPlain(number, bytes, body)
  }

  /// As above, without arguments.
  @inline(__always) @inlinable public nonisolated func assumeOnLoop(
    _ body: @escaping @Sendable (isolated Self) -> Void
  ) {
    loop.checkIsolated()
    guard loop.behavior.isolatedParameterIsPlain else { return callIsolated(body) }
    unsafe unsafeBitCast(body, to: (@Sendable (Self) -> Void).self)(self)
  }

  /// `RuntimeBehavior.isolatedParameterIsPlain`.
  @inline(__always) @inlinable nonisolated func callAsIfPlain(
    _ number: Int, _ bytes: Span<UInt8>,
    _ body: @escaping @Sendable (isolated Self, _ number: Int, _ bytes: Span<UInt8>) -> Void
  ) {
    unsafe unsafeBitCast(body, to: (@Sendable (Self, Int, Span<UInt8>) -> Void).self)(self, number, bytes)
  }

  @inline(never) @usableFromInline nonisolated func callIsolated(
    _ number: Int, _ bytes: Span<UInt8>,
    _ body: @escaping @Sendable (isolated Self, _ number: Int, _ bytes: Span<UInt8>) -> Void
  ) {
    assumeIsolated { body($0, number, bytes) }
  }

  @inline(never) @usableFromInline nonisolated func callIsolated(_ body: @escaping @Sendable (isolated Self) -> Void) {
    assumeIsolated { body($0) }
  }
}
