import Synchronization
import WeirLoop
import WeirMemory
import WeirRPC

/// What runs in the background, on the worker, and comes back to a stream that may be gone by then.
extension Worker {
  /// Lets an interceptor that needs time decide. If the call ends before that, the interceptors asked so far have been
  /// told, and no other is asked.
  func decide(_ key: StreamKey, _ decision: @escaping Admission.Decision, _ call: Call) -> Task<Void, Never> {
    Task.immediate {
      var call = call
      var refusal: RPCError?
      do throws(RPCError) {
        try await self.shared.chain.decide(decision, &call)
      } catch {
        refusal = error
      }
      guard let connection = self.find(key) else { return }
      self.flushLater(connection)
      connection.calls.decided(key.stream, call, refusal, self)
    }
  }

  /// Runs a handler that may wait, at once, until it waits for something.
  ///
  /// - Returns: what to cancel when the call ends before its handler does; nil when the handler has ended.
  func run(_ key: StreamKey, _ work: HandlerTask.Work) -> Task<Void, Never>? {
    let runner: HandlerTask
    if let idle = idleTasks.value.popLast() {
      runner = idle
      runner.prepare(key, work)
      runner.place.wakeAtOnce()
    } else {
      runner = HandlerTask(on: loop)
      runner.prepare(key, work)
      runner.started(Task { await self.serve(runner) })
      loop.startNewestTask()
    }
    return runner.key == key ? runner.task : nil
  }

  /// Runs one handler after the other.
  private func serve(_ runner: HandlerTask) async {
    while runner.key != nil {
      await handle(runner)
      runner.endWork()
      let isKept = runner.place.canPark && idleTasks.value.count < Self.idleTasksKept && !hasStopped
      guard isKept, !Task.isCancelled else { return }
      idleTasks.value.append(runner)
      await runner.place.park()
    }
  }

  /// Idle tasks kept for the next call; beyond this number a task ends with its call.
  private static let idleTasksKept = 256

  /// Lets every task end that waits for calls, of which there will be no more.
  func endIdleTasks() {
    while let runner = idleTasks.value.popLast() { runner.place.wake() }
  }

  /// The handler works on a copy of the call: it may go on when the call has ended. What it worked on, its request too, is
  /// let go of here, before the task waits for another.
  @inline(__always)  // One frame less to make for a call.
  private func handle(_ runner: HandlerTask) async {
    guard let (key, work) = runner.takeWork() else { return }
    guard var (call, output) = begin(key, work) else { return handlerEnded(key) }
    var failure: RPCError?
    do throws(RPCError) {
      switch work {
      case .unary(let prepared):
        try await prepared(&call, &output)
      case .streaming(let handler):
        let pipe = StreamPipe(worker: self, key: key)
        try await handler(pipe, pipe, &call)
      }
    } catch {
      failure = error
    }
    handlerEnded(key)
    guard let connection = find(key) else { return }
    flushLater(connection)
    switch work {
    case .unary: connection.calls.handled(key.stream, &call, failure, consume output, self)
    case .streaming: connection.calls.handled(key.stream, &call, failure, nil, self)
    }
  }

  /// A copy of the call, and a little memory for a unary reply. The connection is not kept: it may go while the handler
  /// waits.
  private func begin(_ key: StreamKey, _ work: HandlerTask.Work) -> (call: Call, output: [UInt8])? {
    guard let calls = connection(key.connection)?.calls, let call = calls.callForHandler(key.stream) else { return nil }
    if case .unary = work { return (call, calls.takeOutgoing(upTo: 1024)) }
    return (call, [])
  }
}
