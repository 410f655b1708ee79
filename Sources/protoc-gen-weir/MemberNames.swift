/// The names of what stands in one struct or enum: types, properties and cases, which must all differ.
struct MemberNames {
  private var taken: Set<String>

  init(types: [String]) { taken = Set(types) }

  /// The name itself, or, when something else has it, with the number of the field behind it.
  mutating func take(_ name: String, _ number: Int32) -> String {
    let plain = name.filter { $0 != "`" }
    if taken.insert(plain).inserted { return name }
    var result = "\(plain)_\(number)"
    while !taken.insert(result).inserted { result += "_" }
    return result
  }
}
