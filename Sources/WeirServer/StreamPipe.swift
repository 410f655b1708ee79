import Synchronization
import WeirHTTP2
import WeirLoop
import WeirRPC
import WeirWire

/// What a streaming handler reads from and writes to: its stream, by way of the worker that owns it.
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
      guard let (connection, stream) = find(key) else { throw .gone }
      if let message = try connection.takeMessage(stream, self) { return message }
      if stream.requestEnded { return nil }
      guard stream.readers.isEmpty else {
        throw RPCError(.internalError, "two tasks read the same request stream")
      }
      await park { stream.readers.append($0) }
    }
  }

  fileprivate func sendInitialMetadata(_ key: StreamKey, _ metadata: Metadata) throws(RPCError) {
    guard let (connection, stream) = find(key) else { throw .gone }
    guard !stream.headersSent else { throw RPCError(.internalError, "the response headers have been sent") }
    connection.sendHead(stream, metadata, stream.acceptedEncoding)
    flushLater(connection)
  }

  fileprivate func send(_ key: StreamKey, _ message: consuming [UInt8], compress: Bool) async throws(RPCError) {
    let size = message.count
    while let (connection, stream) = find(key), connection.mustWait(toSend: size) {
      try connection.hold(size)
      await park { stream.writers.append($0) }
      connection.heldResponses -= size
    }
    guard let (connection, stream) = find(key) else { throw .gone }
    try connection.send(stream, message, compress: compress, self)
    message = []
    while let (connection, stream) = find(key), connection.isFull(stream) {
      await park { stream.writers.append($0) }
    }
  }
}

extension Worker {
  /// Waits until the place is woken that `note` was given.
  private func park(_ note: (ParkingPlace) -> Void) async {
    let place = ParkingPlace(on: loop)
    note(place)
    if place.canPark { await place.park() } else { await place.suspend() }
  }
}

extension RPCError {
  /// For a handler that still works for a call nobody waits for.
  fileprivate static let gone = RPCError(.cancelled, "the call is over")
}

extension Connection {
  /// The next whole message of a streaming call. Its bytes are given back to the client's window.
  fileprivate func takeMessage(
    _ stream: ServerStream, _ worker: isolated Worker
  ) throws(RPCError) -> (message: [UInt8], isCompressed: Bool)? {
    do throws(RPCError) {
      guard let frame = try stream.deframer.next(limit: shared.configuration.limits.receiveMessage) else {
        guard !stream.requestEnded || stream.deframer.count == 0 else {
          throw RPCError(.internalError, "the request ends inside a message")
        }
        return nil
      }
      bufferedRequests -= MessagePrefix.size + frame.range.count
      let copied: Result<[UInt8], RPCError> = stream.deframer.withBytes(frame.range) { bytes in
        copy(bytes, stream, isCompressed: frame.isCompressed, worker)
      }
      let message = try copied.get()
      stream.received.count(message.count)
      let info = MessageInfo(direction: .received, size: message.count, sequence: stream.received.messages)
      try shared.chain.message(info, in: &stream.call)
      openWindow(stream)
      worker.flushLater(self)
      return (message, frame.isCompressed)
    } catch {
      // The stream is broken for good, whatever the handler makes of it.
      refuse(stream, error, .transport, worker)
      throw error
    }
  }

  private func copy(
    _ bytes: Span<UInt8>, _ stream: ServerStream, isCompressed: Bool, _ worker: isolated Worker
  ) -> Result<[UInt8], RPCError> {
    guard isCompressed else { return .success([UInt8](copying: bytes)) }
    do throws(RPCError) {
      return .success(try worker.decompress(bytes, stream, limit: shared.configuration.limits.receiveMessage))
    } catch {
      return .failure(error)
    }
  }

  /// Gives bytes back to a stream's window, unless a message waits that the handler has not asked for.
  func openWindow(_ stream: ServerStream) {
    guard !stream.requestEnded, stream.unconsumed > 0 else { return }
    guard !stream.deframer.hasNext(limit: shared.configuration.limits.receiveMessage) else { return }
    session.consumeStream(stream.unconsumed, slot: stream.key.slot)
    stream.unconsumed = 0
  }

  fileprivate func send(
    _ stream: ServerStream, _ message: [UInt8], compress: Bool, _ worker: isolated Worker
  ) throws(RPCError) {
    try checkSent(message.count)
    stream.sent.count(message.count)
    let info = MessageInfo(direction: .sent, size: message.count, sequence: stream.sent.messages)
    do throws(RPCError) {
      try shared.chain.message(info, in: &stream.call)
    } catch {
      // A refusal ends the call, whatever the handler makes of it.
      refuse(stream, error, .transport, worker)
      throw error
    }
    if !stream.headersSent { sendHead(stream, stream.acceptedEncoding) }
    var framed = Connection.emptyPrefix
    let encoding = compress ? stream.acceptedEncoding : nil
    if let encoding {
      framed = try worker.compress(message.span, encoding)
    } else {
      framed.append(contentsOf: message)
    }
    let length = framed.count - MessagePrefix.size
    MessagePrefix.write(length: length, isCompressed: encoding != nil, into: &framed, at: 0)
    session.append(slot: stream.key.slot) { $0.append(contentsOf: framed) }
    addedResponse(length)
    worker.flushLater(self)
  }

  /// Whether so much waits for the client that the handler must wait too; it is woken when it has drained.
  fileprivate func isFull(_ stream: ServerStream) -> Bool {
    guard session.waiting(slot: stream.key.slot) >= shared.configuration.limits.bufferedResponses else { return false }
    session.notifyWhenDrained(slot: stream.key.slot)
    return true
  }
}
