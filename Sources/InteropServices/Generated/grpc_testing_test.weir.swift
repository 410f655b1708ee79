// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/testing/test.proto. Do not edit.

public import WeirRPC
internal import WeirProtobuf

/// A simple service to test the various types of RPCs and experiment with
/// performance with various types of payload.
public struct Grpc_Testing_TestServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let emptyCall = Method(service: "grpc.testing.TestService", name: "EmptyCall", kind: .unary)
    public static let unaryCall = Method(service: "grpc.testing.TestService", name: "UnaryCall", kind: .unary)
    public static let cacheableUnaryCall = Method(service: "grpc.testing.TestService", name: "CacheableUnaryCall", kind: .unary)
    public static let streamingOutputCall = Method(service: "grpc.testing.TestService", name: "StreamingOutputCall", kind: .serverStream)
    public static let streamingInputCall = Method(service: "grpc.testing.TestService", name: "StreamingInputCall", kind: .clientStream)
    public static let fullDuplexCall = Method(service: "grpc.testing.TestService", name: "FullDuplexCall", kind: .bidiStream)
    public static let halfDuplexCall = Method(service: "grpc.testing.TestService", name: "HalfDuplexCall", kind: .bidiStream)
    public static let unimplementedCall = Method(service: "grpc.testing.TestService", name: "UnimplementedCall", kind: .unary)
  }

  private var emptyCallEndpoint: Endpoint?
  private var unaryCallEndpoint: Endpoint?
  private var cacheableUnaryCallEndpoint: Endpoint?
  private var streamingOutputCallEndpoint: Endpoint?
  private var streamingInputCallEndpoint: Endpoint?
  private var fullDuplexCallEndpoint: Endpoint?
  private var halfDuplexCallEndpoint: Endpoint?
  private var unimplementedCallEndpoint: Endpoint?

  public init() {}

  /// One empty request followed by one empty response.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func emptyCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_Empty
  ) {
    emptyCallEndpoint = .unary(handler)
  }

  /// One empty request followed by one empty response.
  public mutating func emptyCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    emptyCallEndpoint = .unary(handler)
  }

  /// One request followed by one response.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func unaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, inout Call) throws -> Grpc_Testing_SimpleResponse
  ) {
    unaryCallEndpoint = .unary(handler)
  }

  /// One request followed by one response.
  public mutating func unaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, inout Call) async throws -> Grpc_Testing_SimpleResponse
  ) {
    unaryCallEndpoint = .unary(handler)
  }

  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func cacheableUnaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, inout Call) throws -> Grpc_Testing_SimpleResponse
  ) {
    cacheableUnaryCallEndpoint = .unary(handler)
  }

  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  public mutating func cacheableUnaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, inout Call) async throws -> Grpc_Testing_SimpleResponse
  ) {
    cacheableUnaryCallEndpoint = .unary(handler)
  }

  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  public mutating func streamingOutputCall(
    _ handler: @escaping @Sendable (Grpc_Testing_StreamingOutputCallRequest, ResponseStream<Grpc_Testing_StreamingOutputCallResponse>, inout Call) async throws -> Void
  ) {
    streamingOutputCallEndpoint = .serverStream(handler)
  }

  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  public mutating func streamingInputCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingInputCallRequest>, inout Call) async throws -> Grpc_Testing_StreamingInputCallResponse
  ) {
    streamingInputCallEndpoint = .clientStream(handler)
  }

  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  public mutating func fullDuplexCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, ResponseStream<Grpc_Testing_StreamingOutputCallResponse>, inout Call) async throws -> Void
  ) {
    fullDuplexCallEndpoint = .bidiStream(handler)
  }

  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  public mutating func halfDuplexCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, ResponseStream<Grpc_Testing_StreamingOutputCallResponse>, inout Call) async throws -> Void
  ) {
    halfDuplexCallEndpoint = .bidiStream(handler)
  }

  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func unimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  public mutating func unimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.TestService",
      methods: [
        (Methods.emptyCall, emptyCallEndpoint),
        (Methods.unaryCall, unaryCallEndpoint),
        (Methods.cacheableUnaryCall, cacheableUnaryCallEndpoint),
        (Methods.streamingOutputCall, streamingOutputCallEndpoint),
        (Methods.streamingInputCall, streamingInputCallEndpoint),
        (Methods.fullDuplexCall, fullDuplexCallEndpoint),
        (Methods.halfDuplexCall, halfDuplexCallEndpoint),
        (Methods.unimplementedCall, unimplementedCallEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A simple service NOT implemented at servers so clients can test for
/// that case.
public struct Grpc_Testing_UnimplementedServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let unimplementedCall = Method(service: "grpc.testing.UnimplementedService", name: "UnimplementedCall", kind: .unary)
  }

  private var unimplementedCallEndpoint: Endpoint?

  public init() {}

  /// A call that no server should implement
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func unimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// A call that no server should implement
  public mutating func unimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.UnimplementedService",
      methods: [
        (Methods.unimplementedCall, unimplementedCallEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service used to control reconnect server.
public struct Grpc_Testing_ReconnectServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let start = Method(service: "grpc.testing.ReconnectService", name: "Start", kind: .unary)
    public static let stop = Method(service: "grpc.testing.ReconnectService", name: "Stop", kind: .unary)
  }

  private var startEndpoint: Endpoint?
  private var stopEndpoint: Endpoint?

  public init() {}

  /// Handles `Start`.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func start(
    _ handler: @escaping @Sendable (Grpc_Testing_ReconnectParams, inout Call) throws -> Grpc_Testing_Empty
  ) {
    startEndpoint = .unary(handler)
  }

  /// Handles `Start`.
  public mutating func start(
    _ handler: @escaping @Sendable (Grpc_Testing_ReconnectParams, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    startEndpoint = .unary(handler)
  }

  /// Handles `Stop`.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func stop(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_ReconnectInfo
  ) {
    stopEndpoint = .unary(handler)
  }

  /// Handles `Stop`.
  public mutating func stop(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_ReconnectInfo
  ) {
    stopEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.ReconnectService",
      methods: [
        (Methods.start, startEndpoint),
        (Methods.stop, stopEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service used to obtain stats for verifying LB behavior.
public struct Grpc_Testing_LoadBalancerStatsServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let getClientStats = Method(service: "grpc.testing.LoadBalancerStatsService", name: "GetClientStats", kind: .unary)
    public static let getClientAccumulatedStats = Method(service: "grpc.testing.LoadBalancerStatsService", name: "GetClientAccumulatedStats", kind: .unary)
  }

  private var getClientStatsEndpoint: Endpoint?
  private var getClientAccumulatedStatsEndpoint: Endpoint?

  public init() {}

  /// Gets the backend distribution for RPCs sent by a test client.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func getClientStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerStatsRequest, inout Call) throws -> Grpc_Testing_LoadBalancerStatsResponse
  ) {
    getClientStatsEndpoint = .unary(handler)
  }

  /// Gets the backend distribution for RPCs sent by a test client.
  public mutating func getClientStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerStatsRequest, inout Call) async throws -> Grpc_Testing_LoadBalancerStatsResponse
  ) {
    getClientStatsEndpoint = .unary(handler)
  }

  /// Gets the accumulated stats for RPCs sent by a test client.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func getClientAccumulatedStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerAccumulatedStatsRequest, inout Call) throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
  ) {
    getClientAccumulatedStatsEndpoint = .unary(handler)
  }

  /// Gets the accumulated stats for RPCs sent by a test client.
  public mutating func getClientAccumulatedStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerAccumulatedStatsRequest, inout Call) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
  ) {
    getClientAccumulatedStatsEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.LoadBalancerStatsService",
      methods: [
        (Methods.getClientStats, getClientStatsEndpoint),
        (Methods.getClientAccumulatedStats, getClientAccumulatedStatsEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service to remotely control health status of an xDS test server.
public struct Grpc_Testing_XdsUpdateHealthServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let setServing = Method(service: "grpc.testing.XdsUpdateHealthService", name: "SetServing", kind: .unary)
    public static let setNotServing = Method(service: "grpc.testing.XdsUpdateHealthService", name: "SetNotServing", kind: .unary)
  }

  private var setServingEndpoint: Endpoint?
  private var setNotServingEndpoint: Endpoint?

  public init() {}

  /// Handles `SetServing`.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func setServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_Empty
  ) {
    setServingEndpoint = .unary(handler)
  }

  /// Handles `SetServing`.
  public mutating func setServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    setServingEndpoint = .unary(handler)
  }

  /// Handles `SetNotServing`.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func setNotServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) throws -> Grpc_Testing_Empty
  ) {
    setNotServingEndpoint = .unary(handler)
  }

  /// Handles `SetNotServing`.
  public mutating func setNotServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, inout Call) async throws -> Grpc_Testing_Empty
  ) {
    setNotServingEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.XdsUpdateHealthService",
      methods: [
        (Methods.setServing, setServingEndpoint),
        (Methods.setNotServing, setNotServingEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service to dynamically update the configuration of an xDS test client.
public struct Grpc_Testing_XdsUpdateClientConfigureServiceService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let configure = Method(service: "grpc.testing.XdsUpdateClientConfigureService", name: "Configure", kind: .unary)
  }

  private var configureEndpoint: Endpoint?

  public init() {}

  /// Update the tes client's configuration.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func configure(
    _ handler: @escaping @Sendable (Grpc_Testing_ClientConfigureRequest, inout Call) throws -> Grpc_Testing_ClientConfigureResponse
  ) {
    configureEndpoint = .unary(handler)
  }

  /// Update the tes client's configuration.
  public mutating func configure(
    _ handler: @escaping @Sendable (Grpc_Testing_ClientConfigureRequest, inout Call) async throws -> Grpc_Testing_ClientConfigureResponse
  ) {
    configureEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
      name: "grpc.testing.XdsUpdateClientConfigureService",
      methods: [
        (Methods.configure, configureEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

extension Schema {
  /// `grpc/testing/test.proto`
  public static let grpc_testing_test = Schema(
    path: "grpc/testing/test.proto",
    base64: """
      ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMvdGVzdGluZy9tZXNz
      YWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYK
      CVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVu
      YXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1
      dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJl
      c3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3Rp
      bmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxs
      UmVxdWVzdBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0
      aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5p
      bXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoR
      VW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyiQEKEFJlY29ubmVjdFNlcnZpY2USOwoF
      U3RhcnQSHS5ncnBjLnRlc3RpbmcuUmVjb25uZWN0UGFyYW1zGhMuZ3JwYy50ZXN0aW5nLkVtcHR5EjgKBFN0b3ASEy5ncnBjLnRlc3RpbmcuRW1w
      dHkaGy5ncnBjLnRlc3RpbmcuUmVjb25uZWN0SW5mbzKGAgoYTG9hZEJhbGFuY2VyU3RhdHNTZXJ2aWNlEmMKDkdldENsaWVudFN0YXRzEiYuZ3Jw
      Yy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVxdWVzdBonLmdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlIgAShAEKGUdl
      dENsaWVudEFjY3VtdWxhdGVkU3RhdHMSMS5ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1JlcXVlc3QaMi5ncnBjLnRl
      c3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1Jlc3BvbnNlIgAyiwEKFlhkc1VwZGF0ZUhlYWx0aFNlcnZpY2USNgoKU2V0U2Vydmlu
      ZxITLmdycGMudGVzdGluZy5FbXB0eRoTLmdycGMudGVzdGluZy5FbXB0eRI5Cg1TZXROb3RTZXJ2aW5nEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMu
      Z3JwYy50ZXN0aW5nLkVtcHR5MnsKH1hkc1VwZGF0ZUNsaWVudENvbmZpZ3VyZVNlcnZpY2USWAoJQ29uZmlndXJlEiQuZ3JwYy50ZXN0aW5nLkNs
      aWVudENvbmZpZ3VyZVJlcXVlc3QaJS5ncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmlndXJlUmVzcG9uc2VCHQobaW8uZ3JwYy50ZXN0aW5nLmludGVn
      cmF0aW9uYgZwcm90bzNKzQ8KgAEKAgYAEgQdAEMBGnQgQSBzaW1wbGUgc2VydmljZSB0byB0ZXN0IHRoZSB2YXJpb3VzIHR5cGVzIG9mIFJQQ3Mg
      YW5kIGV4cGVyaW1lbnQgd2l0aAogcGVyZm9ybWFuY2Ugd2l0aCB2YXJpb3VzIHR5cGVzIG9mIHBheWxvYWQuCgpACgQGAAIAEgMfAkEaMyBPbmUg
      ZW1wdHkgcmVxdWVzdCBmb2xsb3dlZCBieSBvbmUgZW1wdHkgcmVzcG9uc2UuCgo0CgQGAAIBEgMiAjgaJyBPbmUgcmVxdWVzdCBmb2xsb3dlZCBi
      eSBvbmUgcmVzcG9uc2UuCgqsAQoEBgACAhIDJwJBGp4BIE9uZSByZXF1ZXN0IGZvbGxvd2VkIGJ5IG9uZSByZXNwb25zZS4gUmVzcG9uc2UgaGFz
      IGNhY2hlIGNvbnRyb2wKIGhlYWRlcnMgc2V0IHN1Y2ggdGhhdCBhIGNhY2hpbmcgSFRUUCBwcm94eSAoc3VjaCBhcyBHRkUpIGNhbgogc2F0aXNm
      eSBzdWJzZXF1ZW50IHJlcXVlc3RzLgoKmQEKBAYAAgMSBCsCLDMaigEgT25lIHJlcXVlc3QgZm9sbG93ZWQgYnkgYSBzZXF1ZW5jZSBvZiByZXNw
      b25zZXMgKHN0cmVhbWVkIGRvd25sb2FkKS4KIFRoZSBzZXJ2ZXIgcmV0dXJucyB0aGUgcGF5bG9hZCB3aXRoIGNsaWVudCBkZXNpcmVkIHR5cGUg
      YW5kIHNpemVzLgoKnAEKBAYAAgQSBDACMSsajQEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyBmb2xsb3dlZCBieSBvbmUgcmVzcG9uc2UgKHN0cmVh
      bWVkIHVwbG9hZCkuCiBUaGUgc2VydmVyIHJldHVybnMgdGhlIGFnZ3JlZ2F0ZWQgc2l6ZSBvZiBjbGllbnQgcGF5bG9hZCBhcyB0aGUgcmVzdWx0
      LgoKxgEKBAYAAgUSBDYCNzMatwEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyB3aXRoIGVhY2ggcmVxdWVzdCBzZXJ2ZWQgYnkgdGhlIHNlcnZlciBp
      bW1lZGlhdGVseS4KIEFzIG9uZSByZXF1ZXN0IGNvdWxkIGxlYWQgdG8gbXVsdGlwbGUgcmVzcG9uc2VzLCB0aGlzIGludGVyZmFjZQogZGVtb25z
      dHJhdGVzIHRoZSBpZGVhIG9mIGZ1bGwgZHVwbGV4aW5nLgoK9QEKBAYAAgYSBD0CPjMa5gEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyBmb2xsb3dl
      ZCBieSBhIHNlcXVlbmNlIG9mIHJlc3BvbnNlcy4KIFRoZSBzZXJ2ZXIgYnVmZmVycyBhbGwgdGhlIGNsaWVudCByZXF1ZXN0cyBhbmQgdGhlbiBz
      ZXJ2ZXMgdGhlbSBpbiBvcmRlci4gQQogc3RyZWFtIG9mIHJlc3BvbnNlcyBhcmUgcmV0dXJuZWQgdG8gdGhlIGNsaWVudCB3aGVuIHRoZSBzZXJ2
      ZXIgc3RhcnRzIHdpdGgKIGZpcnN0IHJlcXVlc3QuCgqOAQoEBgACBxIDQgJJGoABIFRoZSB0ZXN0IHNlcnZlciB3aWxsIG5vdCBpbXBsZW1lbnQg
      dGhpcyBtZXRob2QuIEl0IHdpbGwgYmUgdXNlZAogdG8gdGVzdCB0aGUgYmVoYXZpb3Igd2hlbiBjbGllbnRzIGNhbGwgdW5pbXBsZW1lbnRlZCBt
      ZXRob2RzLgoKXQoCBgESBEcASgEaUSBBIHNpbXBsZSBzZXJ2aWNlIE5PVCBpbXBsZW1lbnRlZCBhdCBzZXJ2ZXJzIHNvIGNsaWVudHMgY2FuIHRl
      c3QgZm9yCiB0aGF0IGNhc2UuCgo1CgQGAQIAEgNJAkkaKCBBIGNhbGwgdGhhdCBubyBzZXJ2ZXIgc2hvdWxkIGltcGxlbWVudAoKOQoCBgISBE0A
      UAEaLSBBIHNlcnZpY2UgdXNlZCB0byBjb250cm9sIHJlY29ubmVjdCBzZXJ2ZXIuCgpHCgIGAxIEUwBbARo7IEEgc2VydmljZSB1c2VkIHRvIG9i
      dGFpbiBzdGF0cyBmb3IgdmVyaWZ5aW5nIExCIGJlaGF2aW9yLgoKTQoEBgMCABIEVQJWLBo/IEdldHMgdGhlIGJhY2tlbmQgZGlzdHJpYnV0aW9u
      IGZvciBSUENzIHNlbnQgYnkgYSB0ZXN0IGNsaWVudC4KCkoKBAYDAgESBFkCWjcaPCBHZXRzIHRoZSBhY2N1bXVsYXRlZCBzdGF0cyBmb3IgUlBD
      cyBzZW50IGJ5IGEgdGVzdCBjbGllbnQuCgpQCgIGBBIEXgBhARpEIEEgc2VydmljZSB0byByZW1vdGVseSBjb250cm9sIGhlYWx0aCBzdGF0dXMg
      b2YgYW4geERTIHRlc3Qgc2VydmVyLgoKVgoCBgUSBGQAZwEaSiBBIHNlcnZpY2UgdG8gZHluYW1pY2FsbHkgdXBkYXRlIHRoZSBjb25maWd1cmF0
      aW9uIG9mIGFuIHhEUyB0ZXN0IGNsaWVudC4KCjUKBAYFAgASA2YCShooIFVwZGF0ZSB0aGUgdGVzIGNsaWVudCdzIGNvbmZpZ3VyYXRpb24uCg==
      """,
    imports: [.grpc_testing_empty, .grpc_testing_messages])
}
