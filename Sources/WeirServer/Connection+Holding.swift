import Synchronization
import WeirHTTP2
import WeirMemory
import WeirRPC

/// Calls that wait because their client takes nothing of what was answered before: what has not begun costs no memory.
extension Connection {
  /// More response bytes wait for the client than may.
  var isOverfull: Bool { mustWait(toSend: 0) }

  /// A message of `size` bytes cannot be added to what waits: there is too much of it here, or on the whole server and
  /// more here than one stream's share.
  func mustWait(toSend size: Int) -> Bool {
    let waiting = session.queued
    if waiting > shared.configuration.limits.bufferedResponsesPerConnection { return true }
    return exceedsShare(waiting + size) && !hasRoom(for: 0)
  }

  private func exceedsShare(_ size: Int) -> Bool { size > shared.configuration.limits.bufferedResponses }

  /// - Throws: `RESOURCE_EXHAUSTED` for a response that makes more than one stream's share wait here, when the server
  ///   has no room for it.
  func checkRoom(_ size: Int) throws(RPCError) {
    if exceedsShare(session.queued + size) { try checkTotal(size) }
  }

  /// Notes that a handler waits to send a message, which it holds; whoever wakes it takes `size` back.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for a message that is more than a stream's share, when the server has no room for it.
  func hold(_ size: Int) throws(RPCError) {
    if exceedsShare(size) { try checkTotal(size) }
    holdsCalls = true
    heldResponses += size
    addedResponse(size)
  }

  private func checkTotal(_ size: Int) throws(RPCError) {
    guard !hasRoom(for: size) else { return }
    let isFull =
      shared.bufferedResponses.load(ordering: .relaxed) + size > shared.configuration.limits.bufferedResponsesTotal
    throw RPCError(
      .resourceExhausted,
      isFull
        ? "too many response bytes wait for the server's clients"
        : "too many response bytes wait for the connections of this client")
  }

  /// Whether the server has room for `size` response bytes more, and the client its share of it, with what this turn has
  /// added here.
  private func hasRoom(for size: Int) -> Bool {
    countResponses()
    return FairShare.allows(
      size, held: client.responses.load(ordering: .relaxed), total: shared.bufferedResponses.load(ordering: .relaxed),
      limit: shared.configuration.limits.bufferedResponsesTotal)
  }

  /// A large one is told at once: many connections may answer in one turn.
  func addedResponse(_ size: Int) {
    if exceedsShare(size) { countResponses() }
  }

  /// Tells the server how much waits here, when that has changed: nothing, once the socket is gone.
  func countResponses() {
    let waiting = isClosed ? 0 : session.queued + heldResponses
    guard waiting != hot.value.countedResponses else { return }
    shared.bufferedResponses.add(waiting - hot.value.countedResponses, ordering: .relaxed)
    client.responses.add(waiting - hot.value.countedResponses, ordering: .relaxed)
    hot.value.countedResponses = waiting
  }

  /// Keeps a call that was let in from its handler until the client has taken enough.
  func hold(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    stream.state = .held
    holdsCalls = true
    watchDeadline(stream, worker)
    settle(stream, bytes)
    do throws(RPCError) {
      try checkBuffered()
    } catch {
      refuse(stream, error, .transport, worker)
    }
  }

  /// Lets held calls go on, and handlers that wait to send. Called when bytes have gone out here, and now and
  /// then for what goes out elsewhere.
  func releaseHeld(_ worker: isolated Worker) {
    guard holdsCalls, !isOverfull else { return }
    holdsCalls = false
    for stream in streams { stream.object.wakeWriters() }
    for stream in streams where stream.state == .held {
      guard !isOverfull else {
        holdsCalls = true
        return
      }
      stream.state = .receiving
      if case .streaming(let handler) = stream.route?.endpoint {
        beginStreaming(stream, handler, worker)
      } else {
        runUnary(stream, Span(), worker)
      }
    }
  }
}
