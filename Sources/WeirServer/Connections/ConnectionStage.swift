import WeirMemory

/// How far a connection has come: at work, or at its end; and whether it has something to send.
struct ConnectionStage: ~Copyable {
  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct State {
    var needsFlush = false
    var isEnding = false
    var isBroken = false
    var drainReason = ""
  }

  private let state = Cell(State())

  /// Nothing more is taken in: what there is to say is sent, and the connection closes.
  var isEnding: Bool { state.value.isEnding }
  /// It ends for what its peer did.
  var isBroken: Bool { state.value.isBroken }
  /// For the client's log, in the second GOAWAY of a drain.
  var drainReason: String { state.value.drainReason }

  func drain(_ reason: String) { state.value.drainReason = reason }

  func end() { state.value.isEnding = true }

  func breakOff() {
    state.value.isEnding = true
    state.value.isBroken = true
  }

  /// It is to be flushed: when the turn ends, or when the read has been taken in.
  ///
  /// - Returns: false when that was known already.
  func needFlush() -> Bool {
    guard !state.value.needsFlush else { return false }
    state.value.needsFlush = true
    return true
  }

  func flushed() { state.value.needsFlush = false }
}
