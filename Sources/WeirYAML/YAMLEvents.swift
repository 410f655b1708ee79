internal import CLibYAML

/// What libyaml finds in a text, one after another. The corresponding C type is `yaml_parser_t`.
@safe struct YAMLEvents: ~Copyable {
  enum Kind {
    case streamEnd, documentStart, documentEnd, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias(String)
    case scalar(String, isPlain: Bool)
  }

  struct Event {
    var kind: Kind
    var position: YAMLNode.Position
    var anchor: String?
    var tag: String?
  }

  private let raw: UnsafeMutablePointer<yaml_parser_t>

  private init(_ bytes: UnsafeRawBufferPointer) throws(YAMLProblem) {
    let raw = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(raw) == 1 else {
      unsafe raw.deallocate()
      throw YAMLProblem("there is no memory left", at: YAMLNode.Position(line: 1, column: 1))
    }
    unsafe self.raw = raw
    // Nothing is guessed from the first bytes: UTF-16 would be taken otherwise.
    unsafe yaml_parser_set_encoding(raw, YAML_UTF8_ENCODING)
    // Of an empty text nothing is read, but libyaml wants an address.
    let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(raw)
    unsafe yaml_parser_set_input_string(raw, start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(raw)
    unsafe raw.deallocate()
  }

  /// Lends the events of `text`; libyaml reads from it until `body` returns.
  static func read<Result>(
    _ text: Span<UInt8>, _ body: (inout YAMLEvents) throws(YAMLProblem) -> Result
  ) throws(YAMLProblem) -> Result {
    var result: Swift.Result<Result, YAMLProblem>?
    unsafe text.withUnsafeBytes { bytes in
      do throws(YAMLProblem) { result = .success(try unsafe read(bytes, body)) } catch { result = .failure(error) }
    }
    guard let result else { throw YAMLProblem("nothing was read", at: YAMLNode.Position(line: 1, column: 1)) }
    return try result.get()
  }

  private static func read<Result>(
    _ bytes: UnsafeRawBufferPointer, _ body: (inout YAMLEvents) throws(YAMLProblem) -> Result
  ) throws(YAMLProblem) -> Result {
    var events = try unsafe YAMLEvents(bytes)
    return try body(&events)
  }

  /// The next event; the start of the stream is left out.
  ///
  /// - Throws: why the text goes on as no YAML does.
  mutating func next() throws(YAMLProblem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(raw, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe event.start_mark
    var result = Event(kind: .streamEnd, position: Self.position(mark))
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_ALIAS_EVENT: result.kind = .alias(unsafe Self.text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      result.kind = .sequenceStart
      result.anchor = unsafe Self.text(event.data.sequence_start.anchor)
      result.tag = unsafe Self.text(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.kind = .mappingStart
      result.anchor = unsafe Self.text(event.data.mapping_start.anchor)
      result.tag = unsafe Self.text(event.data.mapping_start.tag)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      result.kind = .scalar(
        unsafe String(decoding: bytes, as: UTF8.self), isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
      result.anchor = unsafe Self.text(scalar.anchor)
      result.tag = unsafe Self.text(scalar.tag)
    case YAML_STREAM_START_EVENT: return try next()
    default: result.kind = .streamEnd
    }
    return result
  }

  private func failure() -> YAMLProblem {
    let reason = unsafe raw.pointee.problem.map { unsafe String(cString: $0) } ?? "there is no memory left"
    if unsafe raw.pointee.error == YAML_READER_ERROR {
      let offset = unsafe raw.pointee.problem_offset
      return YAMLProblem("\(reason) (at byte \(offset))", at: unsafe Self.position(raw.pointee.mark))
    }
    return YAMLProblem(reason, at: unsafe Self.position(raw.pointee.problem_mark))
  }

  private static func position(_ mark: yaml_mark_t) -> YAMLNode.Position {
    YAMLNode.Position(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }

  private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe bytes.map { unsafe String(cString: $0) }
  }
}
