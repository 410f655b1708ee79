import Synchronization
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
        try await decision(&call)
      } catch {
        refusal = error
      }
      if let (connection, stream) = self.find(key) { connection.decided(stream, call, refusal, self) }
    }
  }

  /// Runs a unary handler that may wait.
  ///
  /// The handler works on a copy of the call, which is made inside the task: each capture would copy it once more.
  func run(_ key: StreamKey, _ prepared: @escaping Endpoint.Prepared) -> Task<Void, Never> {
    Task.immediate {
      guard var call = self.find(key)?.1.call else { return self.handlerEnded(key) }
      var output = Connection.emptyPrefix
      var failure: RPCError?
      do throws(RPCError) {
        try await prepared(&call, &output)
      } catch {
        failure = error
      }
      self.handlerEnded(key)
      guard let (connection, stream) = self.find(key) else { return }
      stream.task = nil
      stream.call.adopt(answerOf: call)
      if let failure {
        connection.refuse(stream, failure, .handler, self)
      } else {
        connection.handled(stream, consume output, self)
      }
    }
  }

  /// Runs a streaming handler.
  func run(_ key: StreamKey, _ handler: @escaping Endpoint.Streaming) -> Task<Void, Never> {
    Task.immediate {
      guard var call = self.find(key)?.1.call else { return self.handlerEnded(key) }
      let pipe = StreamPipe(worker: self, key: key)
      var failure: RPCError?
      do throws(RPCError) {
        try await handler(pipe, pipe, &call)
      } catch {
        failure = error
      }
      self.handlerEnded(key)
      guard let (connection, stream) = self.find(key) else { return }
      stream.task = nil
      stream.call.adopt(answerOf: call)
      if let failure {
        connection.refuse(stream, failure, .handler, self)
      } else {
        connection.finish(stream, stream.call.status, .handler, self)
      }
    }
  }

  private func handlerEnded(_ key: StreamKey) {
    shared.callsInFlight.subtract(1, ordering: .relaxed)
    connections[key.connection]?.runningHandlers -= 1
  }
}
