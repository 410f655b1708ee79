import WeirJSON
import WeirPOSIX
import WeirProtobuf
import WeirRPC

/// Answers the requests of protobuf's conformance runner: reads a message in one format and writes it in another.
///
/// A request on standard input and its response on standard output are a length of 4 bytes, little-endian, and a message of
/// `conformance.proto`.
struct Testee {
  private static let messages: [any GeneratedMessage.Type] = [
    ProtobufTestMessages_Proto2_TestAllTypesProto2.self, ProtobufTestMessages_Proto3_TestAllTypesProto3.self,
    ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.self,
    ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.self,
    ProtobufTestMessages_Editions_TestAllTypesEdition2023.self,
  ]
  /// Everything that an `Any` holds in the runner's tests.
  private static let schemas: [Schema] = [
    .conformance_messages_test_messages_proto2, .conformance_messages_test_messages_proto3,
    .conformance_messages_test_messages_proto2_editions, .conformance_messages_test_messages_proto3_editions,
    .conformance_messages_test_messages_edition2023,
  ]

  private static let extensions =
    ProtobufTestMessages_Proto2_TestMessagesProto2_Extensions
    .union(ProtobufTestMessages_Editions_Proto2_TestMessagesProto2Editions_Extensions)
    .union(ProtobufTestMessages_Editions_TestMessagesEdition2023_Extensions)

  private var input: [UInt8] = []

  /// Answers until the input ends.
  mutating func run() throws(POSIXError) {
    while let head = try read(4) {
      let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
      guard let bytes = try read(length) else { return }
      let response = Self.response(to: bytes).serialized()
      StandardStreams.write((0..<4).map { UInt8(truncatingIfNeeded: response.count >> (8 * $0)) } + response)
    }
  }

  /// Nil when the input ends before.
  private mutating func read(_ count: Int) throws(POSIXError) -> [UInt8]? {
    while input.count < count {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      guard let read = try FileDescriptor.standardInput.read(into: &buffer), read > 0 else { return nil }
      input += buffer.prefix(read)
    }
    defer { input.removeFirst(count) }
    return Array(input.prefix(count))
  }

  private static func response(to bytes: [UInt8]) -> Conformance_ConformanceResponse {
    do throws(MessageError) {
      return Conformance_ConformanceResponse(result: result(try Conformance_ConformanceRequest(serialized: bytes.span)))
    } catch {
      return Conformance_ConformanceResponse(result: .runtimeError("the request is none: \(error.reason)"))
    }
  }

  private static func result(
    _ request: Conformance_ConformanceRequest
  ) -> Conformance_ConformanceResponse.OneOf_Result {
    // Asked first. What is expected to fail stands in a file that the runner is given.
    if request.messageType == "conformance.FailureSet" {
      return .protobufPayload(Conformance_FailureSet().serialized())
    }
    guard let type = messages.first(where: { $0.messageName == request.messageType }) else {
      return .skipped("no such message: \(request.messageType)")
    }
    guard request.requestedOutputFormat == .protobuf || request.requestedOutputFormat == .json else {
      return .skipped("formats are the binary one and JSON")
    }
    return read(type, request)
  }

  private static func read<Message: GeneratedMessage>(
    _ type: Message.Type, _ request: Conformance_ConformanceRequest
  ) -> Conformance_ConformanceResponse.OneOf_Result {
    do {
      switch request.payload {
      case .protobufPayload(let bytes):
        return write(try Message(serialized: bytes.span, extensions: extensions), request)
      case .jsonPayload(let text):
        let ignores = request.testCategory == .jsonIgnoreUnknownParsingTest
        let options = JSONDecodingOptions(ignoresUnknownFields: ignores, schemas: schemas)
        return write(try Message(jsonString: text, options: options), request)
      default: return .skipped("formats are the binary one and JSON")
      }
    } catch {
      return .parseError("\(error)")
    }
  }

  private static func write(
    _ message: some GeneratedMessage, _ request: Conformance_ConformanceRequest
  ) -> Conformance_ConformanceResponse.OneOf_Result {
    guard request.requestedOutputFormat == .json else { return .protobufPayload(message.serialized()) }
    do throws(ProtobufJSONError) {
      return .jsonPayload(try message.jsonString(options: JSONEncodingOptions(schemas: schemas)))
    } catch {
      return .serializeError(error.description)
    }
  }
}
