import Synchronization
import WeirLoop
import WeirMemory
import WeirRPC

/// What a streaming handler reads from and writes to: its stream, by way of the worker that owns it.
///
/// It keeps nothing alive but the worker: between two steps the stream, or the whole connection, may go.
final class StreamPipe: MessageSource, MessageSink {
  private let worker: Worker
  private let key: StreamKey
  private let wasCompressed = Atomic<Bool>(false)

  init(worker: Worker, key: StreamKey) {
    self.worker = worker
    self.key = key
  }

  func next() async throws(RPCError) -> [UInt8]? {
    guard let (message, isCompressed) = try await worker.nextMessage(key) else { return nil }
    wasCompressed.store(isCompressed, ordering: .relaxed)
    return message
  }

  var lastWasCompressed: Bool { wasCompressed.load(ordering: .relaxed) }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    try await worker.sendInitialMetadata(key, metadata)
  }

  func send(_ message: consuming [UInt8], compress: Bool) async throws(RPCError) {
    try await worker.send(key, consume message, compress: compress)
  }
}

extension Worker {
  fileprivate func nextMessage(_ key: StreamKey) async throws(RPCError) -> (message: [UInt8], isCompressed: Bool)? {
    while true {
      guard let connection = find(key) else { throw .callIsOver }
      // Its window may open, or the call end.
      flushLater(connection)
      switch try connection.calls.nextMessage(key.stream, self) {
      case .message(let message, let isCompressed): return (message, isCompressed)
      case .end: return nil
      case .none: break
      }
      let place = ParkingPlace(on: loop)
      guard connection.calls.park(reader: place, key.stream) else {
        throw RPCError(.internalError, "two tasks read the same request stream")
      }
      await wait(at: place)
    }
  }

  fileprivate func sendInitialMetadata(_ key: StreamKey, _ metadata: Metadata) throws(RPCError) {
    guard let connection = find(key) else { throw .callIsOver }
    try connection.calls.sendInitialMetadata(key.stream, metadata)
    flushLater(connection)
  }

  fileprivate func send(_ key: StreamKey, _ message: consuming [UInt8], compress: Bool) async throws(RPCError) {
    let size = message.count
    while let connection = find(key), connection.calls.mustWait(toSend: size) {
      try connection.calls.beginWait(size)
      await park(key, connection)
      connection.calls.budget.endWait(size)
    }
    guard let connection = find(key) else { throw .callIsOver }
    flushLater(connection)
    try connection.calls.send(key.stream, message, compress: compress, self)
    message = []
    while let connection = find(key), connection.calls.mustDrain(key.stream) { await park(key, connection) }
  }

  /// Waits until a stream has sent some of what waits, or is over.
  private func park(_ key: StreamKey, _ connection: Connection) async {
    let place = ParkingPlace(on: loop)
    if connection.calls.park(writer: place, key.stream) { await wait(at: place) }
  }

  private func wait(at place: ParkingPlace) async {
    if place.canPark { await place.park() } else { await place.suspend() }
  }
}
