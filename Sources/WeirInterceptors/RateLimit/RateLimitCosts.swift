public import WeirRPC

/// How many tokens a call of each method takes: 1, where nothing else is said.
public struct RateLimitCosts: Sendable {
  private let table: MethodTable<Int>

  /// The highest cost of one call.
  public static let maximum = RateLimit.maximum

  /// - Parameter costs: the first set that holds a method decides. A cost of 0 makes a method free.
  /// - Throws: `ConfigurationError` for a cost that is not from 0 to 1,000,000,000.
  public init(_ costs: [(MethodSet, Int)]) throws(ConfigurationError) {
    for (_, cost) in costs where !(0...Self.maximum).contains(cost) {
      throw ConfigurationError("a cost is from 0 to \(Self.maximum), not \(cost)")
    }
    table = MethodTable(costs.map { (methods: $0.0, value: $0.1) }, others: 1)
  }

  /// A line for each name of a method or service that nobody serves.
  func problems(serving methods: [Method]) -> [String] { table.problems(serving: methods) }

  /// Tokens that a call of the method takes.
  public subscript(method: Method) -> Int { table[method] }
}
