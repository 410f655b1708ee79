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
  /// What it runs, or is to run; nil while it waits.
  private(set) var work: (key: StreamKey, Work)?
  /// To cancel it; set once it has run for the first time.
  private(set) var task: Task<Void, Never>?

  init(on loop: EventLoop) { place = ParkingPlace(on: loop) }

  func prepare(_ key: StreamKey, _ work: Work) { self.work = (key, work) }

  func endWork() { work = nil }

  func started(_ task: Task<Void, Never>) { self.task = task }
}
