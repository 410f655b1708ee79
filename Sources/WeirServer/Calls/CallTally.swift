import WeirMemory

/// What the calls of one connection add up to.
struct CallTally: ~Copyable {
  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct Counts {
    var opened = 0
    var open = 0
    var runningHandlers = 0
    var bufferedRequests = 0
    var consumed = 0
  }

  /// Behind a constant: changing it costs no run-time check.
  private let counts = Cell(Counts())

  /// All calls that ever were.
  var opened: Int { counts.value.opened }
  /// Calls that have not ended.
  var open: Int { counts.value.open }
  /// Calls that have ended.
  var ended: Int { counts.value.opened - counts.value.open }
  /// Handlers at work that may wait, also those whose stream is gone.
  var runningHandlers: Int { counts.value.runningHandlers }
  /// Bytes of requests in memory, all together.
  var bufferedRequests: Int { counts.value.bufferedRequests }

  func callOpened() {
    counts.value.opened &+= 1
    counts.value.open += 1
  }

  func callEnded() { counts.value.open -= 1 }

  func handlerBegan() { counts.value.runningHandlers += 1 }

  func handlerEnded() { counts.value.runningHandlers -= 1 }

  func buffered(_ count: Int) { counts.value.bufferedRequests += count }

  func unbuffered(_ count: Int) { counts.value.bufferedRequests -= count }

  func consumed(_ count: Int) { counts.value.consumed += count }

  /// Bytes to give back to the connection's window, for the read that has been taken in.
  func takeConsumed() -> Int {
    defer { counts.value.consumed = 0 }
    return counts.value.consumed
  }
}
