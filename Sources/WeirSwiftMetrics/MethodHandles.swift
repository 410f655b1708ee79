#if SwiftMetrics
  internal import CoreMetrics
  internal import Synchronization
  internal import WeirMetrics
  internal import WeirRPC

  /// The handles of one method: a counter, and those that are made when they are first needed.
  final class MethodHandles: Sendable {
    /// What may become of messages.
    enum Fate: Int {
      case paced
      case refused
      case shadowPaced

      var label: String {
        switch self {
        case .paced: "weir.server.messages.paced"
        case .refused: "weir.server.messages.refused"
        case .shadowPaced: "weir.server.messages.shadow_paced"
        }
      }
    }

    let started: Counter
    private let name: String
    private let durations = InlineArray<17, AtomicLazyReference<Timer>> { _ in AtomicLazyReference() }
    private let retries = InlineArray<3, AtomicLazyReference<Counter>> { _ in AtomicLazyReference() }
    private let messages = InlineArray<3, AtomicLazyReference<Counter>> { _ in AtomicLazyReference() }

    init(_ name: String, _ factory: any MetricsFactory) {
      self.name = name
      started = Counter(
        label: "grpc.server.call.started", dimensions: [("grpc.method", name)], factory: factory)
    }

    func duration(_ code: StatusCode, _ factory: any MetricsFactory) -> Timer {
      let place = Int(code.rawValue)
      if let timer = durations[place].load() { return timer }
      let dimensions = [("grpc.method", name), ("grpc.status", code.name)]
      // Of two that are made at once, one is kept.
      return durations[place].storeIfNil(
        Timer(label: "grpc.server.call.duration", dimensions: dimensions, factory: factory))
    }

    /// - Parameter place: of `RetryPlaces`.
    func retries(_ place: Int, _ factory: any MetricsFactory) -> Counter {
      if let counter = retries[place].load() { return counter }
      let dimensions = [("grpc.method", name), ("previous.attempts", RetryPlaces.label(place))]
      return retries[place].storeIfNil(
        Counter(label: "weir.server.retries", dimensions: dimensions, factory: factory))
    }

    func count(_ fate: Fate, _ factory: any MetricsFactory) -> Counter {
      if let counter = messages[fate.rawValue].load() { return counter }
      return messages[fate.rawValue].storeIfNil(
        Counter(label: fate.label, dimensions: [("grpc.method", name)], factory: factory))
    }
  }
#endif
