import Synchronization
import WeirMemory
import WeirRPC

/// The response bytes that wait for one connection's client, as a part of what its client and the whole server may have.
///
/// Calls that were not begun cost no memory: while too much waits they are held back, and handlers wait to send.
struct ResponseBudget: ~Copyable {
  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct State {
    /// Bytes of messages whose handlers wait to send them.
    var waitingToSend = 0
    /// Bytes that wait here, as the server was last told.
    var told = 0
    /// Calls are held, or handlers wait to send.
    var holdsBack = false
  }

  private let state = Cell(State())
  private let shared: ServerShared
  private let client: ClientShare

  init(_ shared: ServerShared, _ client: ClientShare) {
    self.shared = shared
    self.client = client
  }

  /// A call is held until less waits.
  func holdBack() { state.value.holdsBack = true }

  /// Whether calls are held, or handlers wait, which can go on now.
  ///
  /// - Parameter queued: bytes of the connection's session that wait, here and below.
  func takeRelease(queued: Int) -> Bool {
    guard state.value.holdsBack, !mustWait(toSend: 0, queued: queued) else { return false }
    state.value.holdsBack = false
    return true
  }

  /// A message of `size` bytes cannot be added to what waits: there is too much of it here, or on the whole server and
  /// more here than one stream's share.
  func mustWait(toSend size: Int, queued: Int) -> Bool {
    if queued > shared.configuration.limits.bufferedResponsesPerConnection { return true }
    return exceedsShare(queued + size) && !hasRoom(for: 0, queued: queued)
  }

  private func exceedsShare(_ size: Int) -> Bool { size > shared.configuration.limits.bufferedResponses }

  /// - Throws: `RESOURCE_EXHAUSTED` for a response that makes more than one stream's share wait here, when the server
  ///   has no room for it.
  func checkRoom(_ size: Int, queued: Int) throws(RPCError) {
    if exceedsShare(queued + size) { try checkTotal(size, queued: queued) }
  }

  /// A handler waits to send a message of `size` bytes, which it holds; `endWait` follows.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` for a message that is more than a stream's share, when the server has no room for it.
  func beginWait(_ size: Int, queued: Int) throws(RPCError) {
    if exceedsShare(size) { try checkTotal(size, queued: queued) }
    state.value.holdsBack = true
    state.value.waitingToSend += size
    added(size, queued: queued)
  }

  func endWait(_ size: Int) { state.value.waitingToSend -= size }

  private func checkTotal(_ size: Int, queued: Int) throws(RPCError) {
    guard !hasRoom(for: size, queued: queued) else { return }
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
  private func hasRoom(for size: Int, queued: Int) -> Bool {
    tell(queued: queued)
    return FairShare.allows(
      size, held: client.responses.load(ordering: .relaxed), total: shared.bufferedResponses.load(ordering: .relaxed),
      limit: shared.configuration.limits.bufferedResponsesTotal)
  }

  /// A large response is told at once: many connections may answer in one turn.
  func added(_ size: Int, queued: Int) {
    if exceedsShare(size) { tell(queued: queued) }
  }

  /// Tells the server how much waits here, when that has changed.
  func tell(queued: Int) { tell(total: queued + state.value.waitingToSend) }

  /// Nothing waits here any more.
  func tellClosed() { tell(total: 0) }

  private func tell(total: Int) {
    let change = total - state.value.told
    guard change != 0 else { return }
    shared.bufferedResponses.add(change, ordering: .relaxed)
    client.responses.add(change, ordering: .relaxed)
    state.value.told = total
  }
}
