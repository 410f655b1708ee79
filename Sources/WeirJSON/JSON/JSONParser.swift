internal import CJansson

extension JSONValue {
  /// Reads one value that is the whole text, blanks and a byte order mark aside.
  ///
  /// A name that an object has twice keeps its first place and its last value. U+0000 may stand in every string.
  /// Escaped surrogates that are no pair are refused, because no Unicode text can hold them.
  ///
  /// - Parameter text: UTF-8; every deviation from it is refused.
  /// - Throws: `JSONError`, when the text is not JSON or costs more than `limits` allow.
  public init(parsing text: Span<UInt8>, limits: JSONLimits = .standard) throws(JSONError) {
    do throws(JSONError) {
      self = try Self.parse(text, limits, .standard)
    } catch {
      guard let whole = LoneSurrogates.replaced(in: text), let value = try? Self.parse(whole.span, limits, .standard)
      else { throw error }
      throw JSONError(error.description, readable: value)
    }
  }

  /// What a reader does that wants to know more than the value.
  struct Reading {
    /// Refuses an object that has a name twice.
    var refusesRepeatedNames: Bool
    /// Keeps numbers that are not whole as they are spelled, and `-0`: a double may not be what they say.
    var keepsSpelling: Bool

    static let standard = Reading(refusesRepeatedNames: false, keepsSpelling: false)
  }

  init(parsing text: Span<UInt8>, limits: JSONLimits, _ reading: Reading) throws(JSONError) {
    self = try Self.parse(text, limits, reading)
  }

  private static func parse(
    _ text: Span<UInt8>, _ limits: JSONLimits, _ reading: Reading
  ) throws(JSONError) -> JSONValue {
    let scan = try JSONScan(text, limits: limits, keepsSpelling: reading.keepsSpelling)
    let flags = JSON_ALLOW_NUL | JSON_DECODE_ANY | (reading.refusesRepeatedNames ? JSON_REJECT_DUPLICATES : 0)
    let start = text.count >= 3 && text[0] == 0xef && text[1] == 0xbb && text[2] == 0xbf ? 3 : 0
    let document: JSONDocument
    if scan.replacements.isEmpty {
      document = try JSONDocument(text.extracting(start...), flags)
    } else {
      document = try JSONDocument(replaced(text.extracting(start...), scan.replacements, offset: start).span, flags)
    }
    return document.value(scan)
  }

  private static func replaced(_ text: Span<UInt8>, _ replacements: [JSONScan.Replacement], offset: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + replacements.count * 20)
    var index = 0
    for replacement in replacements {
      let range = (replacement.range.lowerBound - offset)..<(replacement.range.upperBound - offset)
      while index < range.lowerBound {
        result.append(text[index])
        index += 1
      }
      result.append(contentsOf: replacement.bytes)
      index = range.upperBound
    }
    while index < text.count {
      result.append(text[index])
      index += 1
    }
    return result
  }
}

/// What jansson made of a text; freed when this is. The corresponding C type is `json_t`.
@safe private struct JSONDocument: ~Copyable {
  private let root: UnsafeMutablePointer<json_t>

  init(_ text: Span<UInt8>, _ flags: Int32) throws(JSONError) {
    var error = json_error_t()
    let root = unsafe text.withUnsafeBytes { bytes in
      unsafe json_loadb(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, Int(flags), &error)
    }
    guard let root = unsafe root else { throw JSONError(Self.explain(&error, text.count)) }
    unsafe self.root = root
  }

  deinit { unsafe json_decref(root) }

  func value(_ scan: JSONScan) -> JSONValue { unsafe Self.convert(root, scan) }

  /// jansson quotes what it could not read: anything that could move a terminal's cursor is replaced.
  private static func explain(_ error: inout json_error_t, _ count: Int) -> String {
    let position = error.position
    let text = unsafe withUnsafeBytes(of: &error.text) { bytes in
      let printable = unsafe bytes.prefix { $0 != 0 }.map { (0x20...0x7e).contains($0) ? $0 : UInt8(ascii: "?") }
      return String(decoding: printable, as: UTF8.self)
    }
    return count == 0 ? "the text is empty" : "\(text) (at byte \(position))"
  }

  /// Recursion is as deep as the text is nested, which `JSONScan` has bounded.
  private static func convert(_ json: UnsafeMutablePointer<json_t>, _ scan: JSONScan) -> JSONValue {
    switch unsafe json.pointee.type {
    case JSON_OBJECT: return unsafe .object(object(json, scan))
    case JSON_ARRAY:
      var elements: [JSONValue] = []
      let count = unsafe json_array_size(json)
      elements.reserveCapacity(count)
      for index in 0..<count {
        if let element = unsafe json_array_get(json, index) { elements.append(unsafe convert(element, scan)) }
      }
      return .array(elements)
    case JSON_STRING: return unsafe .string(text(json_string_value(json), json_string_length(json)))
    case JSON_INTEGER: return unsafe integer(Int64(json_integer_value(json)), scan)
    case JSON_REAL: return unsafe .real(json_real_value(json))
    case JSON_TRUE: return .bool(true)
    case JSON_FALSE: return .bool(false)
    default: return .null
    }
  }

  private static func object(_ json: UnsafeMutablePointer<json_t>, _ scan: JSONScan) -> JSONObject {
    var members: [JSONObject.Member] = []
    unsafe members.reserveCapacity(json_object_size(json))
    var iterator = unsafe json_object_iter(json)
    while let current = unsafe iterator {
      let name = unsafe text(json_object_iter_key(current), json_object_iter_key_len(current))
      if let value = unsafe json_object_iter_value(current) {
        members.append(JSONObject.Member(scan.namesAreEscaped ? unescaped(name) : name, unsafe convert(value, scan)))
      }
      unsafe iterator = unsafe json_object_iter_next(json, current)
    }
    return JSONObject(members)
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    unsafe UnsafeRawBufferPointer(start: start, count: count).withMemoryRebound(to: UInt8.self) { bytes in
      unsafe String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func integer(_ number: Int64, _ scan: JSONScan) -> JSONValue {
    guard number >= JSONScan.placeholderBase else { return .integer(number) }
    let index = Int(number - JSONScan.placeholderBase)
    guard scan.numbers.indices.contains(index) else { return .integer(number) }
    let text = scan.numbers[index]
    if text == "-0" { return .number(text) }
    return Int64(text).map(JSONValue.integer) ?? .number(text)
  }

  private static func unescaped(_ name: String) -> String {
    var result = ""
    var isMarked = false
    for scalar in name.unicodeScalars {
      switch (isMarked, scalar) {
      case (false, "\u{10ffff}"): isMarked = true
      case (false, _): result.unicodeScalars.append(scalar)
      case (true, _):
        result.unicodeScalars.append(scalar == "0" ? "\u{0}" : "\u{10ffff}")
        isMarked = false
      }
    }
    return result
  }
}
