import WeirLoop
import WeirRPC

/// A task that runs one handler after the other. Making one and ending it costs a third of what a call costs, so that it
/// is kept for the next call, unless it was cancelled.
final class HandlerTask {
  /// What is to be run for a call.
  enum Work {
    case unary(Endpoint.Prepared)
    case streaming(Endpoint.Streaming)
  }

  /// Where it waits between two calls.
  let place: ParkingPlace
  /// Whose handler it runs, or is to run; nil while it waits.
  private(set) var key: StreamKey?
  /// What it is to run, until it does.
  private var work: Work?
  /// To cancel it; set once it has run for the first time.
  private(set) var task: Task<Void, Never>?

  init(on loop: EventLoop) { place = ParkingPlace(on: loop) }

  func prepare(_ key: StreamKey, _ work: consuming Work) {
    self.key = key
    self.work = work
  }

  /// - Returns: nil when nothing was prepared, or it was taken.
  func takeWork() -> (key: StreamKey, Work)? {
    guard let key, let work = work.take() else { return nil }
    return (key, work)
  }

  func endWork() { key = nil }

  func started(_ task: Task<Void, Never>) { self.task = task }
}
