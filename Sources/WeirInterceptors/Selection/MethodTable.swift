internal import WeirRPC

/// One value for most methods, and others for those that sets name: the first set that holds a method decides.
struct MethodTable<Value: Sendable>: Sendable {
  private let rules: [(methods: MethodSet, value: Value)]
  private let others: Value

  init(_ rules: [(methods: MethodSet, value: Value)], others: Value) {
    self.rules = rules
    self.others = others
  }

  subscript(method: Method) -> Value {
    for rule in rules where rule.methods.contains(method) { return rule.value }
    return others
  }

  /// Of every set, and of the other methods.
  var values: [Value] { rules.map(\.value) + [others] }

  /// A line for each name in the sets that is neither a method nor a service of these.
  func problems(serving methods: [Method]) -> [String] { rules.flatMap { $0.methods.problems(serving: methods) } }
}
