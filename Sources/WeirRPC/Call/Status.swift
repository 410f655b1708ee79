/// What a call ends with: a code, a text for people, and details for programs.
public struct Status: Sendable, Hashable {
  /// The number, in `grpc-status`.
  public var code: StatusCode
  /// Nil when there is nothing to say: what goes well is then one byte, free to copy.
  @usableFromInline var explanation: Explanation?

  @usableFromInline final class Explanation: Sendable {
    let message: String
    let details: [StatusDetail]

    init?(_ message: String, _ details: [StatusDetail]) {
      if message.isEmpty, details.isEmpty { return nil }
      self.message = message
      self.details = details
    }
  }

  /// - Parameters:
  ///   - message: for people; the client sees it.
  ///   - details: for programs: `google.rpc` messages, mostly.
  public init(_ code: StatusCode, _ message: String = "", details: [StatusDetail] = []) {
    self.code = code
    explanation = Explanation(message, details)
  }

  /// A code and nothing else.
  @inlinable init(plain code: StatusCode) {
    self.code = code
    explanation = nil
  }

  /// For people; any Unicode text. Empty when there is nothing to say.
  public var message: String {
    get { explanation?.message ?? "" }
    set { explanation = Explanation(newValue, details) }
  }

  /// Typed details, sent as `google.rpc.Status` in `grpc-status-details-bin`. Usually empty.
  public var details: [StatusDetail] {
    get { explanation?.details ?? [] }
    set { explanation = Explanation(message, newValue) }
  }

  /// Whether both were made by one initialiser: then they are equal, without a comparison of texts.
  package func isIdentical(to other: Status) -> Bool { code == other.code && explanation === other.explanation }

  /// Whether there is a code and nothing else.
  @inlinable public var isPlain: Bool { explanation == nil }

  /// Whether it is `OK` and nothing else.
  @inlinable package var isPlainOK: Bool { code == .ok && isPlain }

  public static func == (left: Status, right: Status) -> Bool {
    left.code == right.code && left.message == right.message && left.details == right.details
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
    hasher.combine(details)
  }

  /// `OK`, with nothing to say.
  @inlinable public static var ok: Status { Status(plain: .ok) }
}

extension Status: CustomStringConvertible {
  /// `NOT_FOUND: no such key`; the types of the details stand in brackets behind it.
  public var description: String {
    let text = message.isEmpty ? "" : ": " + message
    let types = details.map(\.typeURL).joined(separator: ", ")
    return code.name + text + (types.isEmpty ? "" : " (\(types))")
  }
}

/// One typed detail of a status: a `google.protobuf.Any`, as its two fields.
public struct StatusDetail: Sendable, Hashable {
  /// For example `type.googleapis.com/google.rpc.RetryInfo`.
  public var typeURL: String
  /// The serialized message.
  public var value: [UInt8]

  /// - Parameters:
  ///   - typeURL: `type.googleapis.com/` and the full name of a message.
  ///   - value: the serialized message.
  public init(typeURL: String, value: [UInt8]) {
    self.typeURL = typeURL
    self.value = value
  }
}
