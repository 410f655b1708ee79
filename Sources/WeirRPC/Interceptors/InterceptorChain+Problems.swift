extension InterceptorChain {
  /// What is wrong with the chain in front of these methods: interceptors in an order that cannot work, and policies that
  /// never apply. Each is one line with its remedy.
  ///
  /// `Server` refuses to start while there are any.
  ///
  /// - Parameter methods: every method that is served.
  public func problems(serving methods: [Method]) -> [String] {
    var problems: [String] = []
    for place in interceptors.indices {
      problems += repetitions(of: place) + missingProperties(at: place) + earlyProperties(at: place)
      problems += lateRecords(at: place)
      let interceptor = interceptors[place]
      problems += interceptor.problems(serving: methods).map { "\(interceptor.name): \($0)" }
    }
    return problems
  }

  /// One object at two places would be told twice how a call ended, and count it twice.
  private func repetitions(of place: Int) -> [String] {
    let interceptor = interceptors[place]
    guard interceptors[..<place].contains(where: { $0 === interceptor }) else { return [] }
    return ["\(interceptor.name) stands in the chain twice, as the same object: remove one, or make two of them"]
  }

  private func missingProperties(at place: Int) -> [String] {
    let (interceptor, placement) = (interceptors[place], interceptors[place].placement)
    var problems: [String] = []
    for property in placement.requires.union(placement.reads).sorted(by: { $0.name < $1.name }) {
      guard !interceptors[..<place].contains(where: { $0.placement.provides.contains(property) }) else { continue }
      if let source = interceptors[place...].dropFirst().first(where: { $0.placement.provides.contains(property) }) {
        problems.append(
          "\(interceptor.name) reads \(property.name), which \(source.name) sets after it: "
            + "put \(source.name) before \(interceptor.name)")
      } else if placement.requires.contains(property) {
        problems.append(
          "\(interceptor.name) needs \(property.name), which no interceptor sets: "
            + "put \(property.usualSource) before \(interceptor.name)")
      }
    }
    return problems
  }

  private func earlyProperties(at place: Int) -> [String] {
    let interceptor = interceptors[place]
    for property in interceptor.placement.precedes.sorted(by: { $0.name < $1.name }) {
      if let source = interceptors[..<place].first(where: { $0.placement.provides.contains(property) }) {
        return [
          "\(interceptor.name) does its work before \(property.name) is known, which \(source.name) sets before it: "
            + "put \(interceptor.name) before \(source.name)"
        ]
      }
    }
    return []
  }

  private func lateRecords(at place: Int) -> [String] {
    let interceptor = interceptors[place]
    guard interceptor.placement.recordsCalls,
      let refusing = interceptors[..<place].first(where: { $0.placement.refusesCalls })
    else { return [] }
    return [
      "\(interceptor.name) does not see the calls that \(refusing.name) refuses before it: "
        + "put \(interceptor.name) before \(refusing.name)"
    ]
  }
}
