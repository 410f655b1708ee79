internal import Synchronization

/// The sleeps of some tasks on manual clocks: whoever moves such a clock can tell who waits for that from who works.
package final class ClockSleeps: Sendable {
  /// Whose the current task's sleeps are; tasks that it starts inherit this.
  @TaskLocal package static var current: ClockSleeps?

  private let count = Atomic<Int>(0)

  /// Nobody sleeps.
  package init() {}

  /// Whether any of the tasks sleeps until a clock is moved.
  package var isAsleep: Bool { count.load(ordering: .relaxed) > 0 }

  func begin() { count.add(1, ordering: .relaxed) }

  func end() { count.subtract(1, ordering: .relaxed) }
}
