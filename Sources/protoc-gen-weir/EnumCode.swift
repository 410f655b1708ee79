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
    var taken: Set<String> = []
    // Two values may differ only in what makes no difference in Swift: the later one keeps its own spelling.
    let values = value.value.map { value in
      let name = SwiftNames.enumValue(value.name ?? "", of: self.value.name ?? "")
      let isNew = taken.insert(name).inserted
      return (
        swift: isNew ? name : SwiftNames.quoted(value.name ?? ""), name: value.name ?? "", number: value.number ?? 0
      )
    }
    code.documentation(comments[path] ?? " `\(value.name ?? "")`")
    code.block("nonisolated \(access)struct \(name): ProtobufEnum") { code in
      code.line("\(access)var rawValue: Int32")
      code.line()
      code.line("\(access)init(rawValue: Int32) { self.rawValue = rawValue }")
      code.line()
      for (index, value) in values.enumerated() {
        code.documentation(comments[path + [2, Int32(index)]])
        code.line("\(access)static var \(value.swift): Self { Self(rawValue: \(value.number)) }")
      }
      code.line()
      code.block("\(access)var name: String?") { code in
        code.choice("switch rawValue") { code in
          var seen: Set<Int32> = []
          for value in values where seen.insert(value.number).inserted {
            code.line("case \(value.number): \"\(value.name)\"")
          }
          code.line("default: nil")
        }
      }
    }
  }
}
