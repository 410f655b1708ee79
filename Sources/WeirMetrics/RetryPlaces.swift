/// Retries are told apart by how often their clients had made the call before, up to a number that stands for more too.
package enum RetryPlaces {
  /// How many are told apart.
  package static let count = 3

  /// The place of a call that its client had made before, from 0.
  ///
  /// - Parameter attempts: how often, from 1.
  package static func place(after attempts: Int) -> Int { min(attempts, count) &- 1 }

  /// What stands in `previous_attempts`: `1`, `2`, `3+`.
  package static func label(_ place: Int) -> String { place == count - 1 ? "\(count)+" : "\(place + 1)" }
}
