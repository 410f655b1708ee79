internal import KeyValue
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Read transactions that threads borrow, one at a time each. A thread finds the same one again as a rule, without waiting.
final class Readers: Sendable {
  private static let count = 64

  private let slots = InlineArray<64, Mutex<Reader?>> { _ in Mutex(nil) }
  /// Nil while nobody may read.
  private let current = Mutex<Environment?>(nil)

  /// One reader's place in LMDB's table; between two reads it holds no view of the data.
  private final class Reader: @unchecked Sendable {  // Only behind the lock of its slot.
    let transaction: Transaction

    init(_ environment: Environment) throws(LMDBError) {
      transaction = try Transaction(environment, isReadOnly: true)
      transaction.reset()
    }

    func read<Result>(
      _ body: (borrowing Transaction) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
      try transaction.caught { () throws(LMDBError) in try transaction.renew() }
      defer { transaction.reset() }
      return try body(transaction)
    }
  }

  /// Lets threads read from `environment`.
  func open(_ environment: Environment) { current.withLock { $0 = environment } }

  /// Returns when nobody reads any more, and nobody will.
  func close() {
    current.withLock { $0 = nil }
    for index in slots.indices { slots[index].withLock { $0 = nil } }
  }

  /// Reads what is committed. The body must be short: the file grows as long as it runs.
  func read<Result: Sendable>(
    _ body: (borrowing Transaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let first = Self.home
    for step in 0..<Self.count {
      let found = try slots[(first + step) % Self.count].withLockIfAvailable { (reader) throws(StoreError) in
        try read(&reader, body)
      }
      if let found { return found }
    }
    return try slots[first].withLock { (reader) throws(StoreError) in try read(&reader, body) }
  }

  private func read<Result: Sendable>(
    _ reader: inout Reader?, _ body: (borrowing Transaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    if let reader { return try reader.read(body) }
    guard let environment = current.withLock({ $0 }) else {
      throw .unavailable("the database is being opened again after an error")
    }
    let new: Reader
    do throws(LMDBError) { new = try Reader(environment) } catch { throw error.storeError(size: environment.size) }
    reader = new
    return try new.read(body)
  }

  /// Where the thread that asks looks first.
  private static var home: Int {
    let number = UInt64(UInt(pthread_self()))
    return Int(truncatingIfNeeded: (number &* 0x9e37_79b9_7f4a_7c15) >> 58)
  }
}
