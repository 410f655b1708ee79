import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Synchronization

/// KeyValue on grpc-swift-2, to measure Weir against: grpc-swift-peer PORT (loopback; serves until it is killed).
@main
enum Peer {
  static func main() async throws {
    guard CommandLine.arguments.count == 2, let port = Int(CommandLine.arguments[1]) else {
      fatalError("usage: grpc-swift-peer PORT")
    }
    let server = GRPCServer(
      transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext),
      services: [KeyValue(), TestService()], interceptors: [Count(), Authentication(), RateLimit()])
    try await server.serve()
  }
}

final class KeyValue: RegistrableRPCService {
  private let values = Mutex<[String: String]>([:])

  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    register("Get", &router) { message in
      let key = try Self.key(of: message)
      guard let value = self.values.withLock({ $0[key] }) else {
        throw RPCError(code: .notFound, message: "the key has no value")
      }
      var response = Message()
      response.append(1, key.utf8)
      response.append(2, value.utf8)
      response.append(3, isTrue: true)
      return response
    }
    register("Put", &router) { message in
      let key = try Self.key(of: message)
      let value = try message.text(2) ?? ""
      self.values.withLock { $0[key] = value }
      var response = Message()
      response.append(1, isTrue: true)
      return response
    }
  }

  private static func key(of message: Message) throws -> String {
    guard let key = try message.text(1), !key.isEmpty else {
      throw RPCError(code: .invalidArgument, message: "the key is empty")
    }
    return key
  }

  private func register<Transport: ServerTransport>(
    _ name: String, _ router: inout RPCRouter<Transport>, _ handler: @escaping @Sendable (Message) throws -> Message
  ) {
    router.registerHandler(
      forMethod: MethodDescriptor(fullyQualifiedService: "keyvalue.v1.KeyValue", method: name),
      deserializer: Serializer(), serializer: Serializer()
    ) { request, _ in
      let request = try await ServerRequest(stream: request)
      return StreamingServerResponse(single: ServerResponse(message: try handler(request.message)))
    }
  }
}

/// `StreamingOutputCall` alone, for the shape with many messages.
struct TestService: RegistrableRPCService {
  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: MethodDescriptor(fullyQualifiedService: "grpc.testing.TestService", method: "StreamingOutputCall"),
      deserializer: Serializer(), serializer: Serializer()
    ) { request, _ in
      let sizes = try Self.sizes(in: try await ServerRequest(stream: request).message)
      return StreamingServerResponse(of: Message.self) { writer in
        for size in sizes {
          var payload = Message()
          payload.append(2, repeatElement(0, count: size))
          var response = Message()
          response.append(1, payload.bytes)
          try await writer.write(response)
        }
        return [:]
      }
    }
  }

  private static func sizes(in request: Message) throws -> [Int] {
    var sizes: [Int] = []
    try request.forEach { (number, field) in
      guard number == 2, case .bytes(let bytes) = field else { return }
      var size = 0
      try Message(bytes: bytes).forEach { (number, field) in
        if number == 1, case .varint(let value) = field { size = Int(clamping: min(value, 4_194_304)) }
      }
      sizes.append(size)
    }
    return sizes
  }
}
