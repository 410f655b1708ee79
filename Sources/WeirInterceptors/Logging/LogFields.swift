public import WeirRPC

/// What interceptors and handlers want to see on the call's line besides what logging writes itself.
struct LogFields: CallKey {
  typealias Value = [(name: String, value: String)]
}

extension Call {
  /// Puts a field on the line that logging writes when the call has finished; the last value of a name stays. The
  /// client never sees it.
  ///
  /// - Parameter name: lower case words with dots between them: `auth.failure`.
  public mutating func log(_ name: String, _ value: String) {
    var fields = values[LogFields.self] ?? []
    fields.removeAll { $0.name == name }
    fields.append((name, value))
    values[LogFields.self] = fields
  }
}
