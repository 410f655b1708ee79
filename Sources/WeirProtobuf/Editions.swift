/// What the features of an edition say of the fields of a schema (https://protobuf.dev/editions/features).
///
/// A file takes the defaults of its edition; what it, a message, a oneof or a field says of itself holds for what is in it.
/// `json_format` makes no difference to messages here: every schema has JSON.
private struct ResolvedFeatures {
  var isImplicit = false
  var isRequired = false
  var isPacked = true
  var isDelimited = false
  var enumType = Google_Protobuf_FeatureSet.EnumType.open
  var utf8Validation = Google_Protobuf_FeatureSet.Utf8Validation.verify

  func merged(_ features: Google_Protobuf_FeatureSet?) -> ResolvedFeatures {
    guard let features else { return self }
    var result = self
    if let presence = features.fieldPresence {
      result.isImplicit = presence == .implicit
      result.isRequired = presence == .legacyRequired
    }
    if let encoding = features.repeatedFieldEncoding { result.isPacked = encoding == .packed }
    if let encoding = features.messageEncoding { result.isDelimited = encoding == .delimited }
    if let type = features.enumType { result.enumType = type }
    if let validation = features.utf8Validation { result.utf8Validation = validation }
    return result
  }
}

extension Google_Protobuf_FileDescriptorProto {
  /// The file as proto3 would declare it: what the features of its edition say stands in the fields themselves, as
  /// `proto3_optional`, `required`, `packed`, groups and `utf8_validation`, and in the enums, as `enum_type`. Files of proto2
  /// and proto3 stay as they are.
  package var withoutEdition: Self {
    guard syntax == "editions" else { return self }
    let features = ResolvedFeatures().merged(options?.features)
    var file = self
    file.syntax = "proto3"
    for index in file.messageType.indices { file.messageType[index].resolve(features) }
    for index in file.extension.indices { file.extension[index].resolve(features) }
    for index in file.enumType.indices { file.enumType[index].resolve(features) }
    return file
  }

  /// Whether a file without an edition has the enum, whose numbers then are all that there are, or its edition says so.
  ///
  /// - Parameter value: an enum of `withoutEdition`.
  package func isClosed(_ value: Google_Protobuf_EnumDescriptorProto) -> Bool {
    syntax != "proto3" || value.options?.features?.enumType == Google_Protobuf_FeatureSet.EnumType.closed
  }
}

extension Google_Protobuf_EnumDescriptorProto {
  fileprivate mutating func resolve(_ outer: ResolvedFeatures) {
    var options = options ?? Google_Protobuf_EnumOptions()
    var features = options.features ?? Google_Protobuf_FeatureSet()
    features.enumType = outer.merged(options.features).enumType
    options.features = features
    self.options = options
  }
}

extension Google_Protobuf_DescriptorProto {
  fileprivate mutating func resolve(_ outer: ResolvedFeatures) {
    let features = outer.merged(options?.features)
    // Keys and values of maps can be absent, and are never delimited.
    guard options?.mapEntry != true else {
      for index in field.indices { field[index].resolveText(features) }
      return
    }
    let entries = Set(nestedType.filter { $0.options?.mapEntry == true }.compactMap(\.name))
    for index in field.indices {
      var features = features
      if let oneof = field[index].oneofIndex, oneofDecl.indices.contains(Int(oneof)) {
        features = features.merged(oneofDecl[Int(oneof)].options?.features)
      }
      if field[index].isMap(entries) { features.isDelimited = false }
      field[index].resolve(features)
    }
    for index in nestedType.indices { nestedType[index].resolve(features) }
    for index in self.extension.indices { self.extension[index].resolve(features) }
    for index in enumType.indices { enumType[index].resolve(features) }
  }
}

extension Google_Protobuf_FieldDescriptorProto {
  /// Whether the bytes of this string need not be UTF-8.
  ///
  /// It is asked of a field of `withoutEdition`.
  package var isUnverified: Bool {
    options?.features?.utf8Validation == Google_Protobuf_FeatureSet.Utf8Validation.none
  }

  fileprivate mutating func resolveText(_ outer: ResolvedFeatures) {
    guard type == .string else { return }
    var options = options ?? Google_Protobuf_FieldOptions()
    var features = options.features ?? Google_Protobuf_FeatureSet()
    features.utf8Validation = outer.merged(options.features).utf8Validation
    options.features = features
    self.options = options
  }

  /// - Parameter entries: the names of the entries of maps in the message that has the field.
  fileprivate func isMap(_ entries: Set<String>) -> Bool {
    guard label == .repeated, let type = typeName?.split(separator: ".").last else { return false }
    return entries.contains(String(type))
  }

  fileprivate mutating func resolve(_ outer: ResolvedFeatures) {
    let features = outer.merged(options?.features)
    resolveText(outer)
    if type == .message, features.isDelimited { type = .group }
    if label == .repeated {
      guard isPackable else { return }
      var options = options ?? Google_Protobuf_FieldOptions()
      options.packed = features.isPacked
      self.options = options
    } else {
      if features.isRequired, oneofIndex == nil { label = .required }
      // Members of oneofs, messages and extensions can be absent whatever the features say.
      if oneofIndex == nil { proto3Optional = !features.isImplicit || extendee != nil }
    }
  }

  private var isPackable: Bool {
    switch type {
    case .string?, .bytes?, .message?, .group?: false
    default: true
    }
  }
}
