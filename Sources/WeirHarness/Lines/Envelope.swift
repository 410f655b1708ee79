internal import WeirJSON

/// One message of the workshop's protocol: who says what to whom.
struct Envelope {
  var address: ReplyAddress
  var body: JSONObject
  /// Whether `msg_id` is there and is no whole number.
  var isMisnumbered = false

  /// - Throws: why the message cannot be answered.
  init(_ line: JSONValue, node: String) throws(Unanswerable) {
    guard case .object(let message) = line else { throw Unanswerable("the line is \(line.kind), not an object") }
    guard let body = message["body"] else { throw Unanswerable("the message has no body") }
    guard case .object(let body) = body else { throw Unanswerable("the body is \(body.kind), not an object") }
    self.body = body
    address = ReplyAddress(source: message["dest"]?.string ?? node, destination: message["src"]?.string ?? "")
    if let id = body["msg_id"] {
      address.inReplyTo = MessageID(id)
      isMisnumbered = address.inReplyTo == nil
    }
  }
}

/// Where a reply goes, and which message it answers.
struct ReplyAddress {
  /// The node that was spoken to.
  var source: String
  /// Who spoke. Empty when the message did not say.
  var destination: String
  /// Nil when the message had no number: the reply has no `in_reply_to` then.
  var inReplyTo: MessageID?
}

/// The number of a message: whole, of any size.
struct MessageID {
  let digits: String

  init?(_ value: JSONValue) {
    switch value {
    case .integer(let number): digits = String(number)
    case .number(let text) where text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }:
      digits = text
    default: return nil
    }
  }
}

/// A line that nobody can be answered about.
struct Unanswerable: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// A message that is answered with `error`.
struct HarnessError: Error {
  /// Maelstrom's numbers.
  enum Code: Int {
    case notSupported = 10
    /// A limit was reached and nothing was done.
    case temporarilyUnavailable = 11
    case malformedRequest = 12
    case crash = 13
  }

  let code: Code
  let text: String

  init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }
}

extension JSONObject {
  /// The member `name`, which must be a string.
  func text(_ name: String) throws(HarnessError) -> String {
    let value = try required(name)
    guard case .string(let text) = value else { throw wrong(name, "a string", value) }
    return text
  }

  /// The member `name`, which must be an object.
  func members(_ name: String) throws(HarnessError) -> JSONObject {
    let value = try required(name)
    guard case .object(let object) = value else { throw wrong(name, "an object", value) }
    return object
  }

  /// The member `name`, whatever it is.
  func required(_ name: String) throws(HarnessError) -> JSONValue {
    guard let value = self[name] else { throw HarnessError(.malformedRequest, "\(name) is missing") }
    return value
  }

  func wrong(_ name: String, _ expected: String, _ value: JSONValue) -> HarnessError {
    HarnessError(.malformedRequest, "\(name) must be \(expected), not \(value.kind)")
  }
}
