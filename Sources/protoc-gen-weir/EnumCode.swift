import WeirProtobuf

/// Writes the struct of one enum: a number with names.
struct EnumCode {
  let value: Google_Protobuf_EnumDescriptorProto
  let comments: Comments
  let path: [Int32]

  init(_ value: Google_Protobuf_EnumDescriptorProto, comments: Comments, path: [Int32]) {
    self.value = value
    self.comments = comments
    self.path = path
  }

  func declare(as name: String, _ access: String, into code: inout CodeWriter) {
    code.documentation(comments[path] ?? " `\(value.name ?? "")`")
    code.block("nonisolated \(access)struct \(name): ProtobufEnum") { code in
      code.line("\(access)var rawValue: Int32")
      code.line()
      code.line("\(access)init(rawValue: Int32) { self.rawValue = rawValue }")
      code.line()
      for value in values {
        code.documentation(comments[path + [2, Int32(value.index)]])
        code.line("\(access)static var \(value.swift): Self { Self(rawValue: \(value.number)) }")
      }
      code.line()
      code.line("\(access)var name: String? { Self._names[rawValue] }")
      code.line()
      // A table: a switch over thousands of values would take the compiler half a minute.
      code.line("private static let _names = EnumNames(")
      code.indented { code in
        code.line("\"\"\"")
        for value in value.value { code.line("\(value.number ?? 0) \(value.name ?? "")") }
        code.line("\"\"\")")
      }
    }
  }

  /// The values with the names that they have in Swift. Of values that differ only in what makes no difference there, those
  /// with the same number are one, and the later of others has its number behind it.
  private var values: [(index: Int, swift: String, number: Int32)] {
    var taken: [String: Int32] = [:]
    var values: [(index: Int, swift: String, number: Int32)] = []
    for (index, value) in self.value.value.enumerated() {
      let number = value.number ?? 0
      var name = SwiftNames.enumValue(value.name ?? "", of: self.value.name ?? "")
      if taken[name] == number { continue }
      if taken[name] != nil {
        name = name.filter { $0 != "`" } + "_" + (number < 0 ? "n\(number.magnitude)" : "\(number)")
      }
      guard taken.updateValue(number, forKey: name) == nil else { continue }
      values.append((index, name, number))
    }
    return values
  }
}
