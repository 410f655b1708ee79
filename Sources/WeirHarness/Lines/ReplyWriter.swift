internal import WeirJSON

/// Writes replies one behind the other, and numbers them from 0.
struct ReplyWriter {
  private var json = JSONWriter()
  private var sent = 0

  /// How many bytes wait to be written.
  var count: Int { json.bytes.count }

  /// Writes one reply: `type`, `in_reply_to`, whatever `fields` adds, and `msg_id`.
  mutating func reply(_ type: String, to address: ReplyAddress, _ fields: (inout JSONWriter) -> Void = { _ in }) {
    json.raw("{\"src\": ")
    json.write(address.source)
    json.raw(", \"dest\": ")
    json.write(address.destination)
    json.raw(", \"body\": {\"type\": \"\(type)\"")
    if let id = address.inReplyTo { json.raw(", \"in_reply_to\": \(id.digits)") }
    fields(&json)
    json.raw(", \"msg_id\": \(sent)}}\n")
    sent += 1
  }

  mutating func error(_ error: HarnessError, to address: ReplyAddress) {
    reply("error", to: address) { fields in
      fields.add("code", .integer(Int64(error.code.rawValue)))
      fields.add("text", .string(error.text))
    }
  }

  /// The replies so far, for writing; keeps none.
  mutating func take() -> [UInt8] {
    let bytes = json.bytes
    json = JSONWriter()
    return bytes
  }
}

extension JSONWriter {
  /// Writes a field that stands between `in_reply_to` and `msg_id`.
  ///
  /// - Parameter name: plain ASCII.
  mutating func add(_ name: String, _ value: JSONValue) {
    raw(", \"\(name)\": ")
    write(value)
  }
}
