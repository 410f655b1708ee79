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
    guard let (message, isCompressed) = try await Self.nextMessage(key, worker) else { return nil }
    wasCompressed.store(isCompressed, ordering: .relaxed)
    return message
  }

  var lastWasCompressed: Bool { wasCompressed.load(ordering: .relaxed) }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    try await Self.sendInitialMetadata(key, metadata, worker)
  }

  func send(_ message: consuming [UInt8], compress: Bool) async throws(RPCError) {
    try await Self.send(key, consume message, compress: compress, worker)
  }

  // MARK: On the worker

  private static func nextMessage(
    _ key: StreamKey, _ worker: isolated Worker
  ) async throws(RPCError) -> (message: [UInt8], isCompressed: Bool)? {
    while true {
      guard let connection = worker.find(key) else { throw .callIsOver }
      // Its window may open, or the call end.
      worker.flushLater(connection)
      switch try connection.calls.nextMessage(key.stream, worker) {
      case .message(let message, let isCompressed): return (message, isCompressed)
      case .end: return nil
      case .none: break
      case .wait(let time): if let time { worker.watch(turn: time, key) }
      }
      let place = ParkingPlace(on: worker.loop)
      guard connection.calls.park(reader: place, key.stream) else {
        throw RPCError(.internalError, "two tasks read the same request stream")
      }
      await wait(at: place, worker)
    }
  }

  private static func sendInitialMetadata(
    _ key: StreamKey, _ metadata: Metadata, _ worker: isolated Worker
  ) throws(RPCError) {
    guard let connection = worker.find(key) else { throw .callIsOver }
    try connection.calls.sendInitialMetadata(key.stream, metadata)
    worker.flushLater(connection)
  }

  private static func send(
    _ key: StreamKey, _ message: consuming [UInt8], compress: Bool, _ worker: isolated Worker
  ) async throws(RPCError) {
    let size = message.count
    while let connection = worker.find(key), connection.calls.mustWait(toSend: size) {
      try connection.calls.beginWait(size)
      await park(key, connection, worker)
      connection.calls.budget.endWait(size)
    }
    guard let connection = worker.find(key) else { throw .callIsOver }
    worker.flushLater(connection)
    try connection.calls.send(key.stream, message, compress: compress, worker)
    message = []
    while let connection = worker.find(key), connection.calls.mustDrain(key.stream) {
      await park(key, connection, worker)
    }
  }

  /// Waits until a stream has sent some of what waits, or is over.
  private static func park(_ key: StreamKey, _ connection: Connection, _ worker: isolated Worker) async {
    let place = ParkingPlace(on: worker.loop)
    if connection.calls.park(writer: place, key.stream) { await wait(at: place, worker) }
  }

  private static func wait(at place: ParkingPlace, _ worker: isolated Worker) async {
    if place.canPark { await place.park() } else { await place.suspend() }
  }
}
