import WeirProtobuf

/// Rewrites a schema into one that means the same bytes, and that `protoc-gen-c` and protobuf-c keep every byte of.
///
/// protobuf-c's strings are `char *`, so each becomes `bytes`. Its enums lose the sign or the number, so each becomes
/// `int32`. It knows proto3's presence only in part, so the file becomes proto2, where each field says whether it is
/// there. A map becomes the repeated message that it is on the wire. Names get numbers, which makes them unique and
/// no keywords of C. What has no bytes (services, enums, options, defaults, extensions) goes.
enum Normaliser {
  static func normalise(_ set: Google_Protobuf_FileDescriptorSet) -> Google_Protobuf_FileDescriptorSet {
    Google_Protobuf_FileDescriptorSet(file: set.file.map(normalise))
  }

  private static func normalise(_ file: Google_Protobuf_FileDescriptorProto) -> Google_Protobuf_FileDescriptorProto {
    let packsByDefault = file.syntax == "proto3"
    return Google_Protobuf_FileDescriptorProto(
      name: file.name, package: file.package, dependency: file.dependency, publicDependency: file.publicDependency,
      messageType: file.messageType.map { normalise($0, packsByDefault) }, syntax: "proto2")
  }

  private static func normalise(
    _ message: Google_Protobuf_DescriptorProto, _ packsByDefault: Bool
  ) -> Google_Protobuf_DescriptorProto {
    let synthetic = Set(message.field.filter { $0.proto3Optional == true }.compactMap(\.oneofIndex))
    // protoc puts the oneofs that it made for `optional` behind the others, so the others keep their places.
    let oneofs = message.oneofDecl.enumerated().filter { !synthetic.contains(Int32($0.offset)) }
    return Google_Protobuf_DescriptorProto(
      name: message.name,
      field: message.field.map { normalise($0, packsByDefault) },
      nestedType: message.nestedType.map { normalise($0, packsByDefault) },
      oneofDecl: oneofs.map { index, oneof in
        Google_Protobuf_OneofDescriptorProto(name: CNames.oneof(oneof.name ?? "", index))
      })
  }

  private static func normalise(
    _ field: Google_Protobuf_FieldDescriptorProto, _ packsByDefault: Bool
  ) -> Google_Protobuf_FieldDescriptorProto {
    var result = Google_Protobuf_FieldDescriptorProto(
      name: CNames.field(field.name ?? "", field.number ?? 0), number: field.number,
      label: field.label == .repeated ? .repeated : .optional, type: field.type, typeName: field.typeName,
      oneofIndex: field.proto3Optional == true ? nil : field.oneofIndex)
    switch field.type {
    case .string?: result.type = .bytes
    case .enum?: (result.type, result.typeName) = (.int32, nil)
    default: break
    }
    let isPackable = ![.string, .bytes, .message, .group].contains(field.type)
    if field.label == .repeated, isPackable, field.options?.packed ?? packsByDefault {
      result.options = Google_Protobuf_FieldOptions(packed: true)
    }
    return result
  }
}
