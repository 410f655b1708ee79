internal import KeyValue
internal import KeyValueLMDB
internal import Logging
internal import WeirInterceptors
internal import WeirPOSIX
internal import WeirRPC

/// The store of a running product.
enum OpenStore: Sendable {
  case memory(ShardedStore)
  case lmdb(LMDBStore)
  case threaded(ThreadedReads)

  /// - Throws: why the database cannot be served.
  init(_ kind: StoreSettings.Kind, logger: Logger) throws(ConfigurationError) {
    switch kind {
    case .memory:
      self = .memory(ShardedStore(now: Self.now))
    case .lmdb(let folder, let size, let durability, let reads):
      let settings = LMDBStore.Settings(
        folder: folder, size: size, durability: durability, now: Self.now,
        report: { line in logger.error("\(line)") })
      do throws(OpeningError) {
        let store = try LMDBStore(settings)
        self = reads.areThreaded(store.occupiedAtStart) ? .threaded(try ThreadedReads(store)) : .lmdb(store)
      } catch {
        throw ConfigurationError("--store lmdb: \(error)")
      }
    }
  }

  private static let now: WallClockReader = {
    let (seconds, nanoseconds) = WallClock.now()
    return WallInstant(milliseconds: seconds * 1000 + Int64(nanoseconds / 1_000_000))
  }

  func service() throws(ServiceError) -> ServiceDefinition {
    switch self {
    case .memory(let store): try KeyValueService.make(memory: store)
    case .lmdb(let store): try KeyValueService.make(committing: store)
    case .threaded(let store): try KeyValueService.make(suspending: store)
    }
  }

  func close() {
    switch self {
    case .memory: break
    case .lmdb(let store): store.close()
    case .threaded(let store): store.close()
    }
  }
}

extension StoreSettings.Reads {
  /// - Parameter bytes: of the database.
  func areThreaded(_ bytes: Int) -> Bool {
    switch self {
    case .automatic: bytes > MemoryLimit.bytes / 2
    case .workers: false
    case .threads: true
    }
  }
}
