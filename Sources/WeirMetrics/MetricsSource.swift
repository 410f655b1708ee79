/// Something that has figures for a page of metrics.
///
/// ```swift
/// final class Orders: MetricsSource {
///   private let placed = Atomic<Int>(0)
///
///   func write(to text: inout MetricsText) {
///     text.begin("shop_orders_placed_total", .counter, "Orders placed.")
///     text.sample(placed.load(ordering: .relaxed))
///   }
/// }
/// ```
public protocol MetricsSource: Sendable {
  /// Writes every family that it has, each once. Called for each reading, on the thread that serves the page.
  func write(to text: inout MetricsText)
}
