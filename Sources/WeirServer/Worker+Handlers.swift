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
      if let (connection, stream) = self.find(key) { connection.decided(stream, call, refusal, self) }
    }
  }

  /// Runs a handler that may wait, at once, until it waits for something.
  ///
  /// - Returns: what to cancel when the call ends before its handler does; nil when the handler has ended.
  func run(_ key: StreamKey, _ work: HandlerTask.Work) -> Task<Void, Never>? {
    let runner: HandlerTask
    if let idle = hot.value.idleTasks.popLast() {
      runner = idle
      runner.work = (key, work)
      runner.place.wakeAtOnce()
    } else {
      runner = HandlerTask(on: loop)
      runner.work = (key, work)
      runner.task = Task { await self.serve(runner) }
      loop.startNewestTask()
    }
    return runner.work?.key == key ? runner.task : nil
  }

  /// Runs one handler after the other.
  private func serve(_ runner: HandlerTask) async {
    while runner.work != nil {
      await handle(runner)
      runner.work = nil
      let isKept = runner.place.canPark && hot.value.idleTasks.count < Self.idleTasksKept && !hasStopped
      guard isKept, !Task.isCancelled else { return }
      hot.value.idleTasks.append(runner)
      await runner.place.park()
    }
  }

  /// Such as wait for calls; more end with the calls that they were made for.
  private static let idleTasksKept = 256

  /// Lets every task end that waits for calls, of which there will be no more.
  func endIdleTasks() {
    while let runner = hot.value.idleTasks.popLast() { runner.place.wake() }
  }

  /// The handler works on a copy of the call: it may go on when the call has ended. What it worked on, its request too, is
  /// let go of here, before the task waits for another.
  @inline(__always)  // One frame less to make for a call.
  private func handle(_ runner: HandlerTask) async {
    guard let (key, work) = runner.work else { return }
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
    guard let (connection, stream) = find(key) else { return }
    stream.task = nil
    stream.call.adopt(answerOf: call)
    if let failure {
      connection.refuse(stream, failure, .handler, self)
    } else if case .unary = work {
      connection.handled(stream, consume output, self)
    } else {
      connection.finish(stream, stream.call.status, .handler, self)
    }
  }

  /// A copy of the call, and a little memory for a unary reply. The connection is not kept: it may go while the handler
  /// waits.
  private func begin(_ key: StreamKey, _ work: HandlerTask.Work) -> (call: Call, output: [UInt8])? {
    guard let (connection, stream) = find(key) else { return nil }
    if case .unary = work { return (stream.call, connection.takeOutgoing(upTo: 1024)) }
    return (stream.call, [])
  }

  private func handlerEnded(_ key: StreamKey) {
    shared.callsInFlight.subtract(1, ordering: .relaxed)
    if let connection = connections[key.connection] {
      connection.runningHandlers -= 1
      connection.client.calls.subtract(1, ordering: .relaxed)
    } else {
      orphanEnded(key)
    }
  }

  /// A connection goes whose handlers are still at work: they count for its client all the same.
  func noteOrphans(of connection: Connection) {
    if connection.runningHandlers > 0 { orphans[connection.number] = (connection.client, connection.runningHandlers) }
  }

  private func orphanEnded(_ key: StreamKey) {
    guard let (client, count) = orphans[key.connection] else { return }
    client.calls.subtract(1, ordering: .relaxed)
    orphans[key.connection] = count > 1 ? (client, count - 1) : nil
  }
}
