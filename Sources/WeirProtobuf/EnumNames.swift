/// For generated code: the names of an enum's values, from lines with a number and a name each.
public struct EnumNames: Sendable {
  private let names: [Int32: String]

  /// Of several names for a number the first is its name.
  public init(_ lines: StaticString) {
    var names: [Int32: String] = [:]
    for line in "\(lines)".split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let number = Int32(parts[0]) else { continue }
      if names[number] == nil { names[number] = String(parts[1]) }
    }
    self.names = names
  }

  /// The name of a number; nil for one that the schema does not know.
  public subscript(number: Int32) -> String? { names[number] }
}
