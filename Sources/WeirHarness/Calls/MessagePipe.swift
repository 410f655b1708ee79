internal import Synchronization
internal import WeirRPC

/// The two ends that the handler of a call holds: lines become its requests, its responses become lines.
final class MessagePipe: MessageSource, MessageSink {
  private struct State {
    var messages: [[UInt8]] = []
    var bytes = 0
    var isClosed = false
    var failure: RPCError?
    var readers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let number: Int
  private unowned let node: HarnessNode

  init(number: Int, node: HarnessNode) {
    self.number = number
    self.node = node
  }

  var pendingBytes: Int { state.withLock { $0.bytes } }
  var isClosed: Bool { state.withLock { $0.isClosed } }

  func push(_ message: [UInt8]) {
    change { state in
      state.messages.append(message)
      state.bytes += message.count
    }
  }

  /// No request will follow.
  func close() { change { $0.isClosed = true } }

  /// Nobody waits for the call any more.
  func fail(_ error: RPCError) { change { $0.failure = error } }

  private func change(_ body: (inout State) -> Void) {
    let readers = state.withLock { state in
      body(&state)
      defer { state.readers = [] }
      return state.readers
    }
    for reader in readers { reader.resume() }
  }

  func next() async throws(RPCError) -> [UInt8]? {
    while true {
      let ready = state.withLock { state -> Result<[UInt8]?, RPCError>? in
        if let failure = state.failure { return .failure(failure) }
        guard !state.messages.isEmpty else { return state.isClosed ? .success(nil) : nil }
        let message = state.messages.removeFirst()
        state.bytes -= message.count
        return .success(message)
      }
      if let ready { return try ready.get() }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          let isReady = state.failure != nil || state.isClosed || !state.messages.isEmpty
          if !isReady { state.readers.append(continuation) }
          return isReady
        }
        if isReady { continuation.resume() }
      }
    }
  }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    try await node.sendHead(metadata, ofCall: number)
  }

  func send(_ message: [UInt8], compress: Bool) async throws(RPCError) {
    try await node.send(message, ofCall: number)
  }
}
