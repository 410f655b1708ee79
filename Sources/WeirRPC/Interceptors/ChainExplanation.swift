/// What calls of each method meet in a chain, for people: the text that `--explain` prints.
///
/// ```
/// /keyvalue.v1.KeyValue/Get
/// /keyvalue.v1.KeyValue/List
///   logging     one line a call
///   auth        a bearer token
///   rate_limit  100 calls a second, 200 at once, for each client address
/// ```
public struct ChainExplanation: Sendable, Hashable, CustomStringConvertible {
  /// One interceptor, and what it does with a call.
  public struct Step: Sendable, Hashable {
    /// The interceptor's name.
    public let interceptor: String
    /// In a few words; nil when the interceptor does not say.
    public let policy: String?
  }

  /// Methods whose calls meet the same.
  public struct Group: Sendable, Hashable {
    /// Their paths, in the order of the services; `anything else` stands for what nobody serves.
    public internal(set) var methods: [String]
    /// From the outside in.
    public let steps: [Step]
  }

  /// In the order of their first methods.
  public let groups: [Group]

  public var description: String {
    let width = groups.flatMap(\.steps).map(\.interceptor.count).max() ?? 0
    return groups.map { group in
      let steps = group.steps.map { step in
        let gap = String(repeating: " ", count: width - step.interceptor.count + 2)
        return "  \(step.interceptor)\(gap)\(step.policy ?? "-")"
      }
      return (group.methods + steps).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension InterceptorChain {
  /// What calls of these methods meet, and, at the end, calls of methods that nobody serves.
  ///
  /// - Parameters:
  ///   - methods: methods that are served.
  ///   - principal: the name of one caller; nil for any.
  public func explanation(of methods: [Method], for principal: String? = nil) -> ChainExplanation {
    var groups: [ChainExplanation.Group] = []
    for method in methods + [Method(unregisteredPath: "/unknown")] {
      let steps = interceptors.map {
        ChainExplanation.Step(interceptor: $0.name, policy: $0.policy(for: method, principal: principal))
      }
      let title = method.isRegistered ? method.path : "anything else"
      if let same = groups.firstIndex(where: { $0.steps == steps }) {
        groups[same].methods.append(title)
      } else {
        groups.append(ChainExplanation.Group(methods: [title], steps: steps))
      }
    }
    return ChainExplanation(groups: groups)
  }
}
