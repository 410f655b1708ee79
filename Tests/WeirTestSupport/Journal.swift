import Synchronization

/// What happened, in order, and a way to wait until it has.
public final class Journal<Entry: Sendable>: Sendable {
  private struct Waiter {
    let isMet: @Sendable ([Entry]) -> Bool
    let continuation: CheckedContinuation<[Entry], any Error>
  }

  private struct State {
    var entries: [Entry] = []
    var waiters: [Int: Waiter] = [:]
    var nextWaiter = 0
  }

  private let state = Mutex(State())

  public init() {}

  public var entries: [Entry] { state.withLock { $0.entries } }

  /// - Returns: the number of entries, this one too.
  @discardableResult public func append(_ entry: Entry) -> Int {
    let (entries, met) = state.withLock { state in
      state.entries.append(entry)
      let entries = state.entries
      let met = state.waiters.filter { $0.value.isMet(entries) }
      for key in met.keys { state.waiters[key] = nil }
      return (entries, met.values.map(\.continuation))
    }
    for continuation in met { continuation.resume(returning: entries) }
    return entries.count
  }

  /// The entries as soon as they fit.
  ///
  /// - Throws: `CancellationError` when the test's time is over.
  @discardableResult public func wait(until isMet: @escaping @Sendable ([Entry]) -> Bool) async throws -> [Entry] {
    let number = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let entries: [Entry]? = state.withLock { state in
          if isMet(state.entries) { return state.entries }
          state.waiters[number] = Waiter(isMet: isMet, continuation: continuation)
          return nil
        }
        if let entries { continuation.resume(returning: entries) } else if Task.isCancelled { abandon(number) }
      }
    } onCancel: {
      abandon(number)
    }
  }

  private func abandon(_ number: Int) {
    state.withLock { $0.waiters.removeValue(forKey: number) }?.continuation.resume(throwing: CancellationError())
  }
}

extension Journal where Entry: Equatable {
  @discardableResult public func wait(for entry: Entry) async throws -> [Entry] {
    try await wait { $0.contains(entry) }
  }
}
