// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/testing/messages.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The type of payload that should be returned.
nonisolated public struct Grpc_Testing_PayloadType: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Compressable text format.
  public static var compressable: Self { Self(rawValue: 0) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 COMPRESSABLE
    """)
}

/// The type of route that a client took to reach a server w.r.t. gRPCLB.
/// The server must fill in "fallback" if it detects that the RPC reached
/// the server via the "gRPCLB fallback" path, and "backend" if it detects
/// that the RPC reached the server via "gRPCLB backend" path (i.e. if it got
/// the address of this server from the gRPCLB server BalanceLoad RPC). Exactly
/// how this detection is done is context and server dependent.
nonisolated public struct Grpc_Testing_GrpclbRouteType: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Server didn't detect the route that a client took to reach it.
  public static var unknown: Self { Self(rawValue: 0) }
  /// Indicates that a client reached a server via gRPCLB fallback.
  public static var fallback: Self { Self(rawValue: 1) }
  /// Indicates that a client reached a server as a gRPCLB-given backend.
  public static var backend: Self { Self(rawValue: 2) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 GRPCLB_ROUTE_TYPE_UNKNOWN
    1 GRPCLB_ROUTE_TYPE_FALLBACK
    2 GRPCLB_ROUTE_TYPE_BACKEND
    """)
}

/// TODO(dgq): Go back to using well-known types once
/// https://github.com/grpc/grpc/issues/6980 has been fixed.
/// import "google/protobuf/wrappers.proto";
nonisolated public struct Grpc_Testing_BoolValue: GeneratedMessage {
  public static let messageName = "grpc.testing.BoolValue"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .grpc_testing_messages }

  /// The bool value.
  public var value: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Bool = false
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.bool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// A block of data, to simply increase gRPC message size.
nonisolated public struct Grpc_Testing_Payload: GeneratedMessage {
  public static let messageName = "grpc.testing.Payload"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .grpc_testing_messages }

  /// The type of data in body.
  public var type: Grpc_Testing_PayloadType = .init(rawValue: 0)
  /// Primary contents of payload.
  public var body: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    type: Grpc_Testing_PayloadType = .init(rawValue: 0),
    body: [UInt8] = []
  ) {
    self.type = type
    self.body = body
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.type = c.enumeration(40, as: Grpc_Testing_PayloadType.self)
    self.body = c.bytes(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(40, self.type)
    c.bytes(24, self.body)
    c.unknownFields(self.unknownFields)
  }
}

/// A protobuf representation for grpc status. This is used by test
/// clients to specify a status that the server should attempt to return.
nonisolated public struct Grpc_Testing_EchoStatus: GeneratedMessage {
  public static let messageName = "grpc.testing.EchoStatus"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .grpc_testing_messages }

  public var code: Int32 = 0
  public var message: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    code: Int32 = 0,
    message: String = ""
  ) {
    self.code = code
    self.message = message
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.code = c.int32(40)
    self.message = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(40, self.code)
    c.string(24, self.message)
    c.unknownFields(self.unknownFields)
  }
}

/// Unary request.
nonisolated public struct Grpc_Testing_SimpleRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.SimpleRequest"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .grpc_testing_messages }

  /// Desired payload type in the response from the server.
  /// If response_type is RANDOM, server randomly chooses one from other formats.
  public var responseType: Grpc_Testing_PayloadType = .init(rawValue: 0)
  /// Desired payload size in the response from the server.
  public var responseSize: Int32 = 0
  /// Optional input payload sent along with the request.
  public var payload: Grpc_Testing_Payload? = nil
  /// Whether SimpleResponse should include username.
  public var fillUsername: Bool = false
  /// Whether SimpleResponse should include OAuth scope.
  public var fillOauthScope: Bool = false
  /// Whether to request the server to compress the response. This field is
  /// "nullable" in order to interoperate seamlessly with clients not able to
  /// implement the full compression tests by introspecting the call to verify
  /// the response's compression status.
  public var responseCompressed: Grpc_Testing_BoolValue? = nil
  /// Whether server should return a given status
  public var responseStatus: Grpc_Testing_EchoStatus? = nil
  /// Whether the server should expect this request to be compressed.
  public var expectCompressed: Grpc_Testing_BoolValue? = nil
  /// Whether SimpleResponse should include server_id.
  public var fillServerID: Bool = false
  /// Whether SimpleResponse should include grpclb_route_type.
  public var fillGrpclbRouteType: Bool = false
  /// If set the server should record this metrics report data for the current RPC.
  public var orcaPerQueryReport: Grpc_Testing_TestOrcaReport? {
    get { _orcaPerQueryReport.value }
    set { _orcaPerQueryReport.value = newValue }
  }
  private var _orcaPerQueryReport = Indirect<Grpc_Testing_TestOrcaReport>()
  /// If set the server should update this metrics report data at the OOB server.
  public var orcaOobReport: Grpc_Testing_TestOrcaReport? {
    get { _orcaOobReport.value }
    set { _orcaOobReport.value = newValue }
  }
  private var _orcaOobReport = Indirect<Grpc_Testing_TestOrcaReport>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseType: Grpc_Testing_PayloadType = .init(rawValue: 0),
    responseSize: Int32 = 0,
    payload: Grpc_Testing_Payload? = nil,
    fillUsername: Bool = false,
    fillOauthScope: Bool = false,
    responseCompressed: Grpc_Testing_BoolValue? = nil,
    responseStatus: Grpc_Testing_EchoStatus? = nil,
    expectCompressed: Grpc_Testing_BoolValue? = nil,
    fillServerID: Bool = false,
    fillGrpclbRouteType: Bool = false,
    orcaPerQueryReport: Grpc_Testing_TestOrcaReport? = nil,
    orcaOobReport: Grpc_Testing_TestOrcaReport? = nil
  ) {
    self.responseType = responseType
    self.responseSize = responseSize
    self.payload = payload
    self.fillUsername = fillUsername
    self.fillOauthScope = fillOauthScope
    self.responseCompressed = responseCompressed
    self.responseStatus = responseStatus
    self.expectCompressed = expectCompressed
    self.fillServerID = fillServerID
    self.fillGrpclbRouteType = fillGrpclbRouteType
    self.orcaPerQueryReport = orcaPerQueryReport
    self.orcaOobReport = orcaOobReport
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseType = c.enumeration(200, as: Grpc_Testing_PayloadType.self)
    self.responseSize = c.int32(204)
    self.payload = try c.message(24, as: Grpc_Testing_Payload.self)
    self.fillUsername = c.bool(48)
    self.fillOauthScope = c.bool(56)
    self.responseCompressed = try c.message(64, as: Grpc_Testing_BoolValue.self)
    self.responseStatus = try c.message(88, as: Grpc_Testing_EchoStatus.self)
    self.expectCompressed = try c.message(112, as: Grpc_Testing_BoolValue.self)
    self.fillServerID = c.bool(136)
    self.fillGrpclbRouteType = c.bool(144)
    self.orcaPerQueryReport = try c.message(152, as: Grpc_Testing_TestOrcaReport.self)
    self.orcaOobReport = try c.message(176, as: Grpc_Testing_TestOrcaReport.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(200, self.responseType)
    c.int32(204, self.responseSize)
    c.message(24, self.payload)
    c.bool(48, self.fillUsername)
    c.bool(56, self.fillOauthScope)
    c.message(64, self.responseCompressed)
    c.message(88, self.responseStatus)
    c.message(112, self.expectCompressed)
    c.bool(136, self.fillServerID)
    c.bool(144, self.fillGrpclbRouteType)
    c.message(152, self.orcaPerQueryReport)
    c.message(176, self.orcaOobReport)
    c.unknownFields(self.unknownFields)
  }
}

/// Unary response, as configured by the request.
nonisolated public struct Grpc_Testing_SimpleResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.SimpleResponse"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .grpc_testing_messages }

  /// Payload to increase message size.
  public var payload: Grpc_Testing_Payload? = nil
  /// The user the request came from, for verifying authentication was
  /// successful when the client expected it.
  public var username: String = ""
  /// OAuth scope.
  public var oauthScope: String = ""
  /// Server ID. This must be unique among different server instances,
  /// but the same across all RPC's made to a particular server instance.
  public var serverID: String = ""
  /// gRPCLB Path.
  public var grpclbRouteType: Grpc_Testing_GrpclbRouteType = .init(rawValue: 0)
  /// Server hostname.
  public var hostname: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Grpc_Testing_Payload? = nil,
    username: String = "",
    oauthScope: String = "",
    serverID: String = "",
    grpclbRouteType: Grpc_Testing_GrpclbRouteType = .init(rawValue: 0),
    hostname: String = ""
  ) {
    self.payload = payload
    self.username = username
    self.oauthScope = oauthScope
    self.serverID = serverID
    self.grpclbRouteType = grpclbRouteType
    self.hostname = hostname
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Grpc_Testing_Payload.self)
    self.username = try c.string(48)
    self.oauthScope = try c.string(64)
    self.serverID = try c.string(80)
    self.grpclbRouteType = c.enumeration(112, as: Grpc_Testing_GrpclbRouteType.self)
    self.hostname = try c.string(96)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.string(48, self.username)
    c.string(64, self.oauthScope)
    c.string(80, self.serverID)
    c.enumeration(112, self.grpclbRouteType)
    c.string(96, self.hostname)
    c.unknownFields(self.unknownFields)
  }
}

/// Client-streaming request.
nonisolated public struct Grpc_Testing_StreamingInputCallRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingInputCallRequest"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .grpc_testing_messages }

  /// Optional input payload sent along with the request.
  public var payload: Grpc_Testing_Payload? = nil
  /// Whether the server should expect this request to be compressed. This field
  /// is "nullable" in order to interoperate seamlessly with servers not able to
  /// implement the full compression tests by introspecting the call to verify
  /// the request's compression status.
  public var expectCompressed: Grpc_Testing_BoolValue? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Grpc_Testing_Payload? = nil,
    expectCompressed: Grpc_Testing_BoolValue? = nil
  ) {
    self.payload = payload
    self.expectCompressed = expectCompressed
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Grpc_Testing_Payload.self)
    self.expectCompressed = try c.message(48, as: Grpc_Testing_BoolValue.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.message(48, self.expectCompressed)
    c.unknownFields(self.unknownFields)
  }
}

/// Client-streaming response.
nonisolated public struct Grpc_Testing_StreamingInputCallResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingInputCallResponse"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .grpc_testing_messages }

  /// Aggregated size of payloads received from the client.
  public var aggregatedPayloadSize: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    aggregatedPayloadSize: Int32 = 0
  ) {
    self.aggregatedPayloadSize = aggregatedPayloadSize
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.aggregatedPayloadSize = c.int32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(24, self.aggregatedPayloadSize)
    c.unknownFields(self.unknownFields)
  }
}

/// Configuration for a particular response.
nonisolated public struct Grpc_Testing_ResponseParameters: GeneratedMessage {
  public static let messageName = "grpc.testing.ResponseParameters"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .grpc_testing_messages }

  /// Desired payload sizes in responses from the server.
  public var size: Int32 = 0
  /// Desired interval between consecutive responses in the response stream in
  /// microseconds.
  public var intervalUs: Int32 = 0
  /// Whether to request the server to compress the response. This field is
  /// "nullable" in order to interoperate seamlessly with clients not able to
  /// implement the full compression tests by introspecting the call to verify
  /// the response's compression status.
  public var compressed: Grpc_Testing_BoolValue? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    size: Int32 = 0,
    intervalUs: Int32 = 0,
    compressed: Grpc_Testing_BoolValue? = nil
  ) {
    self.size = size
    self.intervalUs = intervalUs
    self.compressed = compressed
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.size = c.int32(48)
    self.intervalUs = c.int32(52)
    self.compressed = try c.message(24, as: Grpc_Testing_BoolValue.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(48, self.size)
    c.int32(52, self.intervalUs)
    c.message(24, self.compressed)
    c.unknownFields(self.unknownFields)
  }
}

/// Server-streaming request.
nonisolated public struct Grpc_Testing_StreamingOutputCallRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingOutputCallRequest"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .grpc_testing_messages }

  /// Desired payload type in the response from the server.
  /// If response_type is RANDOM, the payload from each response in the stream
  /// might be of different types. This is to simulate a mixed type of payload
  /// stream.
  public var responseType: Grpc_Testing_PayloadType = .init(rawValue: 0)
  /// Configuration for each expected response message.
  public var responseParameters: [Grpc_Testing_ResponseParameters] = []
  /// Optional input payload sent along with the request.
  public var payload: Grpc_Testing_Payload? = nil
  /// Whether server should return a given status
  public var responseStatus: Grpc_Testing_EchoStatus? = nil
  /// If set the server should update this metrics report data at the OOB server.
  public var orcaOobReport: Grpc_Testing_TestOrcaReport? {
    get { _orcaOobReport.value }
    set { _orcaOobReport.value = newValue }
  }
  private var _orcaOobReport = Indirect<Grpc_Testing_TestOrcaReport>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseType: Grpc_Testing_PayloadType = .init(rawValue: 0),
    responseParameters: [Grpc_Testing_ResponseParameters] = [],
    payload: Grpc_Testing_Payload? = nil,
    responseStatus: Grpc_Testing_EchoStatus? = nil,
    orcaOobReport: Grpc_Testing_TestOrcaReport? = nil
  ) {
    self.responseType = responseType
    self.responseParameters = responseParameters
    self.payload = payload
    self.responseStatus = responseStatus
    self.orcaOobReport = orcaOobReport
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseType = c.enumeration(112, as: Grpc_Testing_PayloadType.self)
    self.responseParameters = try c.messages(24, as: Grpc_Testing_ResponseParameters.self)
    self.payload = try c.message(40, as: Grpc_Testing_Payload.self)
    self.responseStatus = try c.message(64, as: Grpc_Testing_EchoStatus.self)
    self.orcaOobReport = try c.message(88, as: Grpc_Testing_TestOrcaReport.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(112, self.responseType)
    c.messages(24, self.responseParameters)
    c.message(40, self.payload)
    c.message(64, self.responseStatus)
    c.message(88, self.orcaOobReport)
    c.unknownFields(self.unknownFields)
  }
}

/// Server-streaming response, as configured by the request and parameters.
nonisolated public struct Grpc_Testing_StreamingOutputCallResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingOutputCallResponse"
  public static let layout: MessageLayout = _weirTables[9]
  public static var schema: Schema { .grpc_testing_messages }

  /// Payload to increase response size.
  public var payload: Grpc_Testing_Payload? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Grpc_Testing_Payload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Grpc_Testing_Payload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// For reconnect interop test only.
/// Client tells server what reconnection parameters it used.
nonisolated public struct Grpc_Testing_ReconnectParams: GeneratedMessage {
  public static let messageName = "grpc.testing.ReconnectParams"
  public static let layout: MessageLayout = _weirTables[10]
  public static var schema: Schema { .grpc_testing_messages }

  public var maxReconnectBackoffMs: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    maxReconnectBackoffMs: Int32 = 0
  ) {
    self.maxReconnectBackoffMs = maxReconnectBackoffMs
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.maxReconnectBackoffMs = c.int32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(24, self.maxReconnectBackoffMs)
    c.unknownFields(self.unknownFields)
  }
}

/// For reconnect interop test only.
/// Server tells client whether its reconnects are following the spec and the
/// reconnect backoffs it saw.
nonisolated public struct Grpc_Testing_ReconnectInfo: GeneratedMessage {
  public static let messageName = "grpc.testing.ReconnectInfo"
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .grpc_testing_messages }

  public var passed: Bool = false
  public var backoffMs: [Int32] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    passed: Bool = false,
    backoffMs: [Int32] = []
  ) {
    self.passed = passed
    self.backoffMs = backoffMs
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.passed = c.bool(24)
    self.backoffMs = c.int32s(32)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.passed)
    c.int32s(32, self.backoffMs)
    c.unknownFields(self.unknownFields)
  }
}

/// `grpc.testing.LoadBalancerStatsRequest`
nonisolated public struct Grpc_Testing_LoadBalancerStatsRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerStatsRequest"
  public static let layout: MessageLayout = _weirTables[12]
  public static var schema: Schema { .grpc_testing_messages }

  /// Request stats for the next num_rpcs sent by client.
  public var numRpcs: Int32 = 0
  /// If num_rpcs have not completed within timeout_sec, return partial results.
  public var timeoutSec: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    numRpcs: Int32 = 0,
    timeoutSec: Int32 = 0
  ) {
    self.numRpcs = numRpcs
    self.timeoutSec = timeoutSec
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.numRpcs = c.int32(24)
    self.timeoutSec = c.int32(28)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(24, self.numRpcs)
    c.int32(28, self.timeoutSec)
    c.unknownFields(self.unknownFields)
  }
}

/// `grpc.testing.LoadBalancerStatsResponse`
nonisolated public struct Grpc_Testing_LoadBalancerStatsResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerStatsResponse"
  public static let layout: MessageLayout = _weirTables[13]
  public static var schema: Schema { .grpc_testing_messages }

  /// The number of completed RPCs for each peer.
  public var rpcsByPeer: [String: Int32] = [:]
  /// The number of RPCs that failed to record a remote peer.
  public var numFailures: Int32 = 0
  public var rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    rpcsByPeer: [String: Int32] = [:],
    numFailures: Int32 = 0,
    rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer] = [:]
  ) {
    self.rpcsByPeer = rpcsByPeer
    self.numFailures = numFailures
    self.rpcsByMethod = rpcsByMethod
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    for entry in c.entries(24) {
      let key = try entry.optionalString(24) ?? ""
      self.rpcsByPeer[key] = entry.optionalInt32(48) ?? 0
    }
    self.numFailures = c.int32(56)
    for entry in c.entries(40) {
      let key = try entry.optionalString(24) ?? ""
      self.rpcsByMethod[key] = try entry.message(48, as: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer.self) ?? .init()
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    if !self.rpcsByPeer.isEmpty {
      var entries = c.entries(24, of: _weirTables[14], count: self.rpcsByPeer.count)
      for (key, value) in self.rpcsByPeer {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    c.int32(56, self.numFailures)
    if !self.rpcsByMethod.isEmpty {
      var entries = c.entries(40, of: _weirTables[15], count: self.rpcsByMethod.count)
      for (key, value) in self.rpcsByMethod {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }

  /// `grpc.testing.LoadBalancerStatsResponse.RpcsByPeer`
  nonisolated public struct RpcsByPeer: GeneratedMessage {
    public static let messageName = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer"
    public static let layout: MessageLayout = _weirTables[16]
    public static var schema: Schema { .grpc_testing_messages }

    /// The number of completed RPCs for each peer.
    public var rpcsByPeer: [String: Int32] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      rpcsByPeer: [String: Int32] = [:]
    ) {
      self.rpcsByPeer = rpcsByPeer
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      for entry in c.entries(24) {
        let key = try entry.optionalString(24) ?? ""
        self.rpcsByPeer[key] = entry.optionalInt32(48) ?? 0
      }
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      if !self.rpcsByPeer.isEmpty {
        var entries = c.entries(24, of: _weirTables[17], count: self.rpcsByPeer.count)
        for (key, value) in self.rpcsByPeer {
          let entry = entries.next()
          entry.optionalString(24, key)
          entry.optionalInt32(48, value)
        }
      }
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Request for retrieving a test client's accumulated stats.
nonisolated public struct Grpc_Testing_LoadBalancerAccumulatedStatsRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsRequest"
  public static let layout: MessageLayout = _weirTables[18]
  public static var schema: Schema { .grpc_testing_messages }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// Accumulated stats for RPCs sent by a test client.
nonisolated public struct Grpc_Testing_LoadBalancerAccumulatedStatsResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsResponse"
  public static let layout: MessageLayout = _weirTables[19]
  public static var schema: Schema { .grpc_testing_messages }

  /// The total number of RPCs have ever issued for each type.
  /// Deprecated: use stats_per_method.rpcs_started instead.
  public var numRpcsStartedByMethod: [String: Int32] = [:]
  /// The total number of RPCs have ever completed successfully for each type.
  /// Deprecated: use stats_per_method.result instead.
  public var numRpcsSucceededByMethod: [String: Int32] = [:]
  /// The total number of RPCs have ever failed for each type.
  /// Deprecated: use stats_per_method.result instead.
  public var numRpcsFailedByMethod: [String: Int32] = [:]
  /// Per-method RPC statistics.  The key is the RpcType in string form; e.g.
  /// 'EMPTY_CALL' or 'UNARY_CALL'
  public var statsPerMethod: [String: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    numRpcsStartedByMethod: [String: Int32] = [:],
    numRpcsSucceededByMethod: [String: Int32] = [:],
    numRpcsFailedByMethod: [String: Int32] = [:],
    statsPerMethod: [String: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats] = [:]
  ) {
    self.numRpcsStartedByMethod = numRpcsStartedByMethod
    self.numRpcsSucceededByMethod = numRpcsSucceededByMethod
    self.numRpcsFailedByMethod = numRpcsFailedByMethod
    self.statsPerMethod = statsPerMethod
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    for entry in c.entries(24) {
      let key = try entry.optionalString(24) ?? ""
      self.numRpcsStartedByMethod[key] = entry.optionalInt32(48) ?? 0
    }
    for entry in c.entries(40) {
      let key = try entry.optionalString(24) ?? ""
      self.numRpcsSucceededByMethod[key] = entry.optionalInt32(48) ?? 0
    }
    for entry in c.entries(56) {
      let key = try entry.optionalString(24) ?? ""
      self.numRpcsFailedByMethod[key] = entry.optionalInt32(48) ?? 0
    }
    for entry in c.entries(72) {
      let key = try entry.optionalString(24) ?? ""
      self.statsPerMethod[key] = try entry.message(48, as: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats.self) ?? .init()
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    if !self.numRpcsStartedByMethod.isEmpty {
      var entries = c.entries(24, of: _weirTables[20], count: self.numRpcsStartedByMethod.count)
      for (key, value) in self.numRpcsStartedByMethod {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    if !self.numRpcsSucceededByMethod.isEmpty {
      var entries = c.entries(40, of: _weirTables[21], count: self.numRpcsSucceededByMethod.count)
      for (key, value) in self.numRpcsSucceededByMethod {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    if !self.numRpcsFailedByMethod.isEmpty {
      var entries = c.entries(56, of: _weirTables[22], count: self.numRpcsFailedByMethod.count)
      for (key, value) in self.numRpcsFailedByMethod {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    if !self.statsPerMethod.isEmpty {
      var entries = c.entries(72, of: _weirTables[23], count: self.statsPerMethod.count)
      for (key, value) in self.statsPerMethod {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }

  /// `grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats`
  nonisolated public struct MethodStats: GeneratedMessage {
    public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats"
    public static let layout: MessageLayout = _weirTables[24]
    public static var schema: Schema { .grpc_testing_messages }

    /// The number of RPCs that were started for this method.
    public var rpcsStarted: Int32 = 0
    /// The number of RPCs that completed with each status for this method.  The
    /// key is the integral value of a google.rpc.Code; the value is the count.
    public var result: [Int32: Int32] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      rpcsStarted: Int32 = 0,
      result: [Int32: Int32] = [:]
    ) {
      self.rpcsStarted = rpcsStarted
      self.result = result
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.rpcsStarted = c.int32(40)
      for entry in c.entries(24) {
        let key = entry.optionalInt32(24) ?? 0
        self.result[key] = entry.optionalInt32(32) ?? 0
      }
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32(40, self.rpcsStarted)
      if !self.result.isEmpty {
        var entries = c.entries(24, of: _weirTables[25], count: self.result.count)
        for (key, value) in self.result {
          let entry = entries.next()
          entry.optionalInt32(24, key)
          entry.optionalInt32(32, value)
        }
      }
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Configurations for a test client.
nonisolated public struct Grpc_Testing_ClientConfigureRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.ClientConfigureRequest"
  public static let layout: MessageLayout = _weirTables[26]
  public static var schema: Schema { .grpc_testing_messages }

  /// The types of RPCs the client sends.
  public var types: [Grpc_Testing_ClientConfigureRequest.RpcType] = []
  /// The collection of custom metadata to be attached to RPCs sent by the client.
  public var metadata: [Grpc_Testing_ClientConfigureRequest.Metadata] = []
  /// The deadline to use, in seconds, for all RPCs.  If unset or zero, the
  /// client will use the default from the command-line.
  public var timeoutSec: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    types: [Grpc_Testing_ClientConfigureRequest.RpcType] = [],
    metadata: [Grpc_Testing_ClientConfigureRequest.Metadata] = [],
    timeoutSec: Int32 = 0
  ) {
    self.types = types
    self.metadata = metadata
    self.timeoutSec = timeoutSec
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.types = c.enumerations(24, as: Grpc_Testing_ClientConfigureRequest.RpcType.self)
    self.metadata = try c.messages(40, as: Grpc_Testing_ClientConfigureRequest.Metadata.self)
    self.timeoutSec = c.int32(56)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumerations(24, self.types)
    c.messages(40, self.metadata)
    c.int32(56, self.timeoutSec)
    c.unknownFields(self.unknownFields)
  }

  /// Type of RPCs to send.
  nonisolated public struct RpcType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var emptyCall: Self { Self(rawValue: 0) }
    public static var unaryCall: Self { Self(rawValue: 1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 EMPTY_CALL
      1 UNARY_CALL
      """)
  }

  /// Metadata to be attached for the given type of RPCs.
  nonisolated public struct Metadata: GeneratedMessage {
    public static let messageName = "grpc.testing.ClientConfigureRequest.Metadata"
    public static let layout: MessageLayout = _weirTables[27]
    public static var schema: Schema { .grpc_testing_messages }

    public var type: Grpc_Testing_ClientConfigureRequest.RpcType = .init(rawValue: 0)
    public var key: String = ""
    public var value: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      type: Grpc_Testing_ClientConfigureRequest.RpcType = .init(rawValue: 0),
      key: String = "",
      value: String = ""
    ) {
      self.type = type
      self.key = key
      self.value = value
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.type = c.enumeration(56, as: Grpc_Testing_ClientConfigureRequest.RpcType.self)
      self.key = try c.string(24)
      self.value = try c.string(40)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.enumeration(56, self.type)
      c.string(24, self.key)
      c.string(40, self.value)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Response for updating a test client's configuration.
nonisolated public struct Grpc_Testing_ClientConfigureResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.ClientConfigureResponse"
  public static let layout: MessageLayout = _weirTables[28]
  public static var schema: Schema { .grpc_testing_messages }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// Metrics data the server will update and send to the client. It mirrors orca load report
/// https://github.com/cncf/xds/blob/eded343319d09f30032952beda9840bbd3dcf7ac/xds/data/orca/v3/orca_load_report.proto#L15,
/// but avoids orca dependency. Used by both per-query and out-of-band reporting tests.
nonisolated public struct Grpc_Testing_TestOrcaReport: GeneratedMessage {
  public static let messageName = "grpc.testing.TestOrcaReport"
  public static let layout: MessageLayout = _weirTables[29]
  public static var schema: Schema { .grpc_testing_messages }

  public var cpuUtilization: Double = 0
  public var memoryUtilization: Double = 0
  public var requestCost: [String: Double] = [:]
  public var utilization: [String: Double] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    cpuUtilization: Double = 0,
    memoryUtilization: Double = 0,
    requestCost: [String: Double] = [:],
    utilization: [String: Double] = [:]
  ) {
    self.cpuUtilization = cpuUtilization
    self.memoryUtilization = memoryUtilization
    self.requestCost = requestCost
    self.utilization = utilization
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.cpuUtilization = c.optionalDouble(24) ?? 0
    self.memoryUtilization = c.optionalDouble(40) ?? 0
    for entry in c.entries(56) {
      let key = try entry.optionalString(24) ?? ""
      self.requestCost[key] = entry.optionalDouble(48) ?? 0
    }
    for entry in c.entries(72) {
      let key = try entry.optionalString(24) ?? ""
      self.utilization[key] = entry.optionalDouble(48) ?? 0
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.implicitDouble(24, self.cpuUtilization)
    c.implicitDouble(40, self.memoryUtilization)
    if !self.requestCost.isEmpty {
      var entries = c.entries(56, of: _weirTables[30], count: self.requestCost.count)
      for (key, value) in self.requestCost {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalDouble(48, value)
      }
    }
    if !self.utilization.isEmpty {
      var entries = c.entries(72, of: _weirTables[31], count: self.utilization.count)
      for (key, value) in self.utilization {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalDouble(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AiAWZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZQAgAQEIGAAFdmFsdWUUZ3JwYy50ZXN0aW5nLlBheWxvYWQAMAIBDigABHR5cGUCDBgABGJvZHkXZ3Jw
  Yy50ZXN0aW5nLkVjaG9TdGF0dXMAMAIBBSgABGNvZGUCCRgAB21lc3NhZ2UaZ3JwYy50ZXN0aW5nLlNpbXBsZVJlcXVlc3QA0AEMAQ7IAQANcmVz
  cG9uc2VfdHlwZQIFzAEADXJlc3BvbnNlX3NpemUDqwEYAAdwYXlsb2FkAgQIMAANZmlsbF91c2VybmFtZQUIOAAQZmlsbF9vYXV0aF9zY29wZQar
  AUAAE3Jlc3BvbnNlX2NvbXByZXNzZWQAB6sBWAAPcmVzcG9uc2Vfc3RhdHVzBAirAXAAEWV4cGVjdF9jb21wcmVzc2VkAAkIiAEADmZpbGxfc2Vy
  dmVyX2lkCgiQAQAWZmlsbF9ncnBjbGJfcm91dGVfdHlwZQurAZgBABVvcmNhX3Blcl9xdWVyeV9yZXBvcnQ6DKsBsAEAD29yY2Ffb29iX3JlcG9y
  dDobZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlAHgGAasBGAAHcGF5bG9hZAICCTAACHVzZXJuYW1lAwlAAAtvYXV0aF9zY29wZQQJUAAJc2Vy
  dmVyX2lkBQ5wABFncnBjbGJfcm91dGVfdHlwZQYJYAAIaG9zdG5hbWUmZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QASAIB
  qwEYAAdwYXlsb2FkAgKrATAAEWV4cGVjdF9jb21wcmVzc2VkACdncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UAIAEBBRgA
  F2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplH2dycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnMAOAMBBTAABHNpemUCBTQAC2ludGVydmFsX3Vz
  A6sBGAAKY29tcHJlc3NlZAAnZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0AHgFAQ5wAA1yZXNwb25zZV90eXBlAksYABNy
  ZXNwb25zZV9wYXJhbWV0ZXJzDgOrASgAB3BheWxvYWQCB6sBQAAPcmVzcG9uc2Vfc3RhdHVzBAirAVgAD29yY2Ffb29iX3JlcG9ydDooZ3JwYy50
  ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZQAwAQGrARgAB3BheWxvYWQCHGdycGMudGVzdGluZy5SZWNvbm5lY3RQYXJhbXMAIAEB
  BRgAGG1heF9yZWNvbm5lY3RfYmFja29mZl9tcxpncnBjLnRlc3RpbmcuUmVjb25uZWN0SW5mbwAwAgEIGAAGcGFzc2VkAmUgAApiYWNrb2ZmX21z
  JWdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJTdGF0c1JlcXVlc3QAIAIBBRgACG51bV9ycGNzAgUcAAt0aW1lb3V0X3NlYyZncnBjLnRlc3Rpbmcu
  TG9hZEJhbGFuY2VyU3RhdHNSZXNwb25zZQBAAwFLGAAMcnBjc19ieV9wZWVyHAIFOAAMbnVtX2ZhaWx1cmVzA0soAA5ycGNzX2J5X21ldGhvZB42
  Z3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBjc0J5UGVlckVudHJ5ADgCASkYAANrZXkCJTAABXZhbHVlOGdycGMudGVz
  dGluZy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlLlJwY3NCeU1ldGhvZEVudHJ5AEgCASkYAANrZXkCqwEwAAV2YWx1ZSAxZ3JwYy50ZXN0aW5n
  LkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBjc0J5UGVlcgAoAQFLGAAMcnBjc19ieV9wZWVyIkFncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2Vy
  U3RhdHNSZXNwb25zZS5ScGNzQnlQZWVyLlJwY3NCeVBlZXJFbnRyeQA4AgEpGAADa2V5AiUwAAV2YWx1ZTBncnBjLnRlc3RpbmcuTG9hZEJhbGFu
  Y2VyQWNjdW11bGF0ZWRTdGF0c1JlcXVlc3QAGAAxZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZQBYBAFL
  GAAabnVtX3JwY3Nfc3RhcnRlZF9ieV9tZXRob2QoAksoABxudW1fcnBjc19zdWNjZWVkZWRfYnlfbWV0aG9kKgNLOAAZbnVtX3JwY3NfZmFpbGVk
  X2J5X21ldGhvZCwES0gAEHN0YXRzX3Blcl9tZXRob2QuTWdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2Uu
  TnVtUnBjc1N0YXJ0ZWRCeU1ldGhvZEVudHJ5ADgCASkYAANrZXkCJTAABXZhbHVlT2dycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJBY2N1bXVsYXRl
  ZFN0YXRzUmVzcG9uc2UuTnVtUnBjc1N1Y2NlZWRlZEJ5TWV0aG9kRW50cnkAOAIBKRgAA2tleQIlMAAFdmFsdWVMZ3JwYy50ZXN0aW5nLkxvYWRC
  YWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5OdW1ScGNzRmFpbGVkQnlNZXRob2RFbnRyeQA4AgEpGAADa2V5AiUwAAV2YWx1ZUVncnBj
  LnRlc3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1Jlc3BvbnNlLlN0YXRzUGVyTWV0aG9kRW50cnkASAIBKRgAA2tleQKrATAABXZh
  bHVlMD1ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1Jlc3BvbnNlLk1ldGhvZFN0YXRzADACAQUoAAxycGNzX3N0YXJ0
  ZWQCSxgABnJlc3VsdDJJZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5NZXRob2RTdGF0cy5SZXN1bHRF
  bnRyeQAoAgElGAADa2V5AiUgAAV2YWx1ZSNncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmlndXJlUmVxdWVzdABAAwFuGAAFdHlwZXMCSygACG1ldGFk
  YXRhNgMFOAALdGltZW91dF9zZWMsZ3JwYy50ZXN0aW5nLkNsaWVudENvbmZpZ3VyZVJlcXVlc3QuTWV0YWRhdGEAQAMBDjgABHR5cGUCCRgAA2tl
  eQMJKAAFdmFsdWUkZ3JwYy50ZXN0aW5nLkNsaWVudENvbmZpZ3VyZVJlc3BvbnNlABgAG2dycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydABYBAEh
  GAAPY3B1X3V0aWxpemF0aW9uAiEoABJtZW1vcnlfdXRpbGl6YXRpb24DSzgADHJlcXVlc3RfY29zdDwES0gAC3V0aWxpemF0aW9uPixncnBjLnRl
  c3RpbmcuVGVzdE9yY2FSZXBvcnQuUmVxdWVzdENvc3RFbnRyeQBAAgEpGAADa2V5AiEwAAV2YWx1ZSxncnBjLnRlc3RpbmcuVGVzdE9yY2FSZXBv
  cnQuVXRpbGl6YXRpb25FbnRyeQBAAgEpGAADa2V5AiEwAAV2YWx1ZQ==
  """,
  imports: [])

nonisolated extension Schema {
  /// `grpc/testing/messages.proto`
  public static let grpc_testing_messages = Schema(
    path: "grpc/testing/messages.proto",
    base64: """
      ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIkwKB1Bh
      eWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0
      dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIrkFCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUY
      ASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUS
      LwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFt
      ZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0
      aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVz
      Ug5yZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNz
      ZWQSJAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxsX2dycGNsYl9yb3V0ZV90eXBlGAogASgIUhNmaWxsR3JwY2xi
      Um91dGVUeXBlEk8KFW9yY2FfcGVyX3F1ZXJ5X3JlcG9ydBgLIAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydFISb3JjYVBlclF1ZXJ5
      UmVwb3J0EkQKD29yY2Ffb29iX3JlcG9ydBgMIAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydFINb3JjYU9vYlJlcG9ydCKCAgoOU2lt
      cGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2Vy
      bmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIKb2F1dGhTY29wZRIbCglzZXJ2ZXJfaWQYBCABKAlSCHNlcnZlcklkEkkKEWdycGNsYl9yb3V0ZV90
      eXBlGAUgASgOMh0uZ3JwYy50ZXN0aW5nLkdycGNsYlJvdXRlVHlwZVIPZ3JwY2xiUm91dGVUeXBlEhoKCGhvc3RuYW1lGAYgASgJUghob3N0bmFt
      ZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSRAoR
      ZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0
      Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFy
      YW1ldGVycxISCgRzaXplGAEgASgFUgRzaXplEh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNzZWQYAyABKAsyFy5n
      cnBjLnRlc3RpbmcuQm9vbFZhbHVlUgpjb21wcmVzc2VkIukCChpTdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEg
      ASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIgLmdycGMudGVz
      dGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRS
      B3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzEkQKD29yY2Ff
      b29iX3JlcG9ydBgIIAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydFINb3JjYU9vYlJlcG9ydCJOChtTdHJlYW1pbmdPdXRwdXRDYWxs
      UmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkIkoKD1JlY29ubmVjdFBhcmFtcxI3ChhtYXhf
      cmVjb25uZWN0X2JhY2tvZmZfbXMYASABKAVSFW1heFJlY29ubmVjdEJhY2tvZmZNcyJGCg1SZWNvbm5lY3RJbmZvEhYKBnBhc3NlZBgBIAEoCFIG
      cGFzc2VkEh0KCmJhY2tvZmZfbXMYAiADKAVSCWJhY2tvZmZNcyJWChhMb2FkQmFsYW5jZXJTdGF0c1JlcXVlc3QSGQoIbnVtX3JwY3MYASABKAVS
      B251bVJwY3MSHwoLdGltZW91dF9zZWMYAiABKAVSCnRpbWVvdXRTZWMi4gQKGUxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2USWQoMcnBjc19ieV9w
      ZWVyGAEgAygLMjcuZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBjc0J5UGVlckVudHJ5UgpycGNzQnlQZWVyEiEKDG51
      bV9mYWlsdXJlcxgCIAEoBVILbnVtRmFpbHVyZXMSXwoOcnBjc19ieV9tZXRob2QYAyADKAsyOS5ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyU3Rh
      dHNSZXNwb25zZS5ScGNzQnlNZXRob2RFbnRyeVIMcnBjc0J5TWV0aG9kGrEBCgpScGNzQnlQZWVyEmQKDHJwY3NfYnlfcGVlchgBIAMoCzJCLmdy
      cGMudGVzdGluZy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlLlJwY3NCeVBlZXIuUnBjc0J5UGVlckVudHJ5UgpycGNzQnlQZWVyGj0KD1JwY3NC
      eVBlZXJFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGj0KD1JwY3NCeVBlZXJFbnRyeRIQCgNrZXkYASAB
      KAlSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGnMKEVJwY3NCeU1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EkgKBXZhbHVlGAIg
      ASgLMjIuZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBjc0J5UGVlclIFdmFsdWU6AjgBIiUKI0xvYWRCYWxhbmNlckFj
      Y3VtdWxhdGVkU3RhdHNSZXF1ZXN0IoYJCiRMb2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2USjgEKGm51bV9ycGNzX3N0YXJ0ZWRf
      YnlfbWV0aG9kGAEgAygLMk4uZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5OdW1ScGNzU3RhcnRlZEJ5
      TWV0aG9kRW50cnlCAhgBUhZudW1ScGNzU3RhcnRlZEJ5TWV0aG9kEpQBChxudW1fcnBjc19zdWNjZWVkZWRfYnlfbWV0aG9kGAIgAygLMlAuZ3Jw
      Yy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5OdW1ScGNzU3VjY2VlZGVkQnlNZXRob2RFbnRyeUICGAFSGG51
      bVJwY3NTdWNjZWVkZWRCeU1ldGhvZBKLAQoZbnVtX3JwY3NfZmFpbGVkX2J5X21ldGhvZBgDIAMoCzJNLmdycGMudGVzdGluZy5Mb2FkQmFsYW5j
      ZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2UuTnVtUnBjc0ZhaWxlZEJ5TWV0aG9kRW50cnlCAhgBUhVudW1ScGNzRmFpbGVkQnlNZXRob2QScAoQ
      c3RhdHNfcGVyX21ldGhvZBgEIAMoCzJGLmdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2UuU3RhdHNQZXJN
      ZXRob2RFbnRyeVIOc3RhdHNQZXJNZXRob2QaSQobTnVtUnBjc1N0YXJ0ZWRCeU1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVl
      GAIgASgFUgV2YWx1ZToCOAEaSwodTnVtUnBjc1N1Y2NlZWRlZEJ5TWV0aG9kRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAVS
      BXZhbHVlOgI4ARpIChpOdW1ScGNzRmFpbGVkQnlNZXRob2RFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgB
      Gs8BCgtNZXRob2RTdGF0cxIhCgxycGNzX3N0YXJ0ZWQYASABKAVSC3JwY3NTdGFydGVkEmIKBnJlc3VsdBgCIAMoCzJKLmdycGMudGVzdGluZy5M
      b2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2UuTWV0aG9kU3RhdHMuUmVzdWx0RW50cnlSBnJlc3VsdBo5CgtSZXN1bHRFbnRyeRIQ
      CgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGoEBChNTdGF0c1Blck1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5
      ElQKBXZhbHVlGAIgASgLMj4uZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5NZXRob2RTdGF0c1IFdmFs
      dWU6AjgBIukCChZDbGllbnRDb25maWd1cmVSZXF1ZXN0EkIKBXR5cGVzGAEgAygOMiwuZ3JwYy50ZXN0aW5nLkNsaWVudENvbmZpZ3VyZVJlcXVl
      c3QuUnBjVHlwZVIFdHlwZXMSSQoIbWV0YWRhdGEYAiADKAsyLS5ncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmlndXJlUmVxdWVzdC5NZXRhZGF0YVII
      bWV0YWRhdGESHwoLdGltZW91dF9zZWMYAyABKAVSCnRpbWVvdXRTZWMadAoITWV0YWRhdGESQAoEdHlwZRgBIAEoDjIsLmdycGMudGVzdGluZy5D
      bGllbnRDb25maWd1cmVSZXF1ZXN0LlJwY1R5cGVSBHR5cGUSEAoDa2V5GAIgASgJUgNrZXkSFAoFdmFsdWUYAyABKAlSBXZhbHVlIikKB1JwY1R5
      cGUSDgoKRU1QVFlfQ0FMTBAAEg4KClVOQVJZX0NBTEwQASIZChdDbGllbnRDb25maWd1cmVSZXNwb25zZSKLAwoOVGVzdE9yY2FSZXBvcnQSJwoP
      Y3B1X3V0aWxpemF0aW9uGAEgASgBUg5jcHVVdGlsaXphdGlvbhItChJtZW1vcnlfdXRpbGl6YXRpb24YAiABKAFSEW1lbW9yeVV0aWxpemF0aW9u
      ElAKDHJlcXVlc3RfY29zdBgDIAMoCzItLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydC5SZXF1ZXN0Q29zdEVudHJ5UgtyZXF1ZXN0Q29zdBJP
      Cgt1dGlsaXphdGlvbhgEIAMoCzItLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydC5VdGlsaXphdGlvbkVudHJ5Ugt1dGlsaXphdGlvbho+ChBS
      ZXF1ZXN0Q29zdEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgBUgV2YWx1ZToCOAEaPgoQVXRpbGl6YXRpb25FbnRyeRIQCgNr
      ZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBKh8KC1BheWxvYWRUeXBlEhAKDENPTVBSRVNTQUJMRRAAKm8KD0dycGNsYlJv
      dXRlVHlwZRIdChlHUlBDTEJfUk9VVEVfVFlQRV9VTktOT1dOEAASHgoaR1JQQ0xCX1JPVVRFX1RZUEVfRkFMTEJBQ0sQARIdChlHUlBDTEJfUk9V
      VEVfVFlQRV9CQUNLRU5EEAJCHQobaW8uZ3JwYy50ZXN0aW5nLmludGVncmF0aW9uYgZwcm90bzNK5zYKpAEKAgQAEgQaAB0BGpcBIFRPRE8oZGdx
      KTogR28gYmFjayB0byB1c2luZyB3ZWxsLWtub3duIHR5cGVzIG9uY2UKIGh0dHBzOi8vZ2l0aHViLmNvbS9ncnBjL2dycGMvaXNzdWVzLzY5ODAg
      aGFzIGJlZW4gZml4ZWQuCiBpbXBvcnQgImdvb2dsZS9wcm90b2J1Zi93cmFwcGVycy5wcm90byI7CgoeCgQEAAIAEgMcAhEaESBUaGUgYm9vbCB2
      YWx1ZS4KCjoKAgUAEgQgACMBGi4gVGhlIHR5cGUgb2YgcGF5bG9hZCB0aGF0IHNob3VsZCBiZSByZXR1cm5lZC4KCigKBAUAAgASAyICExobIENv
      bXByZXNzYWJsZSB0ZXh0IGZvcm1hdC4KCkQKAgQBEgQmACsBGjggQSBibG9jayBvZiBkYXRhLCB0byBzaW1wbHkgaW5jcmVhc2UgZ1JQQyBtZXNz
      YWdlIHNpemUuCgooCgQEAQIAEgMoAhcaGyBUaGUgdHlwZSBvZiBkYXRhIGluIGJvZHkuCgorCgQEAQIBEgMqAhEaHiBQcmltYXJ5IGNvbnRlbnRz
      IG9mIHBheWxvYWQuCgqVAQoCBAISBC8AMgEaiAEgQSBwcm90b2J1ZiByZXByZXNlbnRhdGlvbiBmb3IgZ3JwYyBzdGF0dXMuIFRoaXMgaXMgdXNl
      ZCBieSB0ZXN0CiBjbGllbnRzIHRvIHNwZWNpZnkgYSBzdGF0dXMgdGhhdCB0aGUgc2VydmVyIHNob3VsZCBhdHRlbXB0IHRvIHJldHVybi4KCrgD
      CgIFARIEOgBBARqrAyBUaGUgdHlwZSBvZiByb3V0ZSB0aGF0IGEgY2xpZW50IHRvb2sgdG8gcmVhY2ggYSBzZXJ2ZXIgdy5yLnQuIGdSUENMQi4K
      IFRoZSBzZXJ2ZXIgbXVzdCBmaWxsIGluICJmYWxsYmFjayIgaWYgaXQgZGV0ZWN0cyB0aGF0IHRoZSBSUEMgcmVhY2hlZAogdGhlIHNlcnZlciB2
      aWEgdGhlICJnUlBDTEIgZmFsbGJhY2siIHBhdGgsIGFuZCAiYmFja2VuZCIgaWYgaXQgZGV0ZWN0cwogdGhhdCB0aGUgUlBDIHJlYWNoZWQgdGhl
      IHNlcnZlciB2aWEgImdSUENMQiBiYWNrZW5kIiBwYXRoIChpLmUuIGlmIGl0IGdvdAogdGhlIGFkZHJlc3Mgb2YgdGhpcyBzZXJ2ZXIgZnJvbSB0
      aGUgZ1JQQ0xCIHNlcnZlciBCYWxhbmNlTG9hZCBSUEMpLiBFeGFjdGx5CiBob3cgdGhpcyBkZXRlY3Rpb24gaXMgZG9uZSBpcyBjb250ZXh0IGFu
      ZCBzZXJ2ZXIgZGVwZW5kZW50LgoKTQoEBQECABIDPAIgGkAgU2VydmVyIGRpZG4ndCBkZXRlY3QgdGhlIHJvdXRlIHRoYXQgYSBjbGllbnQgdG9v
      ayB0byByZWFjaCBpdC4KCkwKBAUBAgESAz4CIRo/IEluZGljYXRlcyB0aGF0IGEgY2xpZW50IHJlYWNoZWQgYSBzZXJ2ZXIgdmlhIGdSUENMQiBm
      YWxsYmFjay4KClIKBAUBAgISA0ACIBpFIEluZGljYXRlcyB0aGF0IGEgY2xpZW50IHJlYWNoZWQgYSBzZXJ2ZXIgYXMgYSBnUlBDTEItZ2l2ZW4g
      YmFja2VuZC4KChwKAgQDEgREAGwBGhAgVW5hcnkgcmVxdWVzdC4KCpIBCgQEAwIAEgNHAiAahAEgRGVzaXJlZCBwYXlsb2FkIHR5cGUgaW4gdGhl
      IHJlc3BvbnNlIGZyb20gdGhlIHNlcnZlci4KIElmIHJlc3BvbnNlX3R5cGUgaXMgUkFORE9NLCBzZXJ2ZXIgcmFuZG9tbHkgY2hvb3NlcyBvbmUg
      ZnJvbSBvdGhlciBmb3JtYXRzLgoKRAoEBAMCARIDSgIaGjcgRGVzaXJlZCBwYXlsb2FkIHNpemUgaW4gdGhlIHJlc3BvbnNlIGZyb20gdGhlIHNl
      cnZlci4KCkIKBAQDAgISA00CFho1IE9wdGlvbmFsIGlucHV0IHBheWxvYWQgc2VudCBhbG9uZyB3aXRoIHRoZSByZXF1ZXN0LgoKPgoEBAMCAxID
      UAIZGjEgV2hldGhlciBTaW1wbGVSZXNwb25zZSBzaG91bGQgaW5jbHVkZSB1c2VybmFtZS4KCkEKBAQDAgQSA1MCHBo0IFdoZXRoZXIgU2ltcGxl
      UmVzcG9uc2Ugc2hvdWxkIGluY2x1ZGUgT0F1dGggc2NvcGUuCgqMAgoEBAMCBRIDWQIkGv4BIFdoZXRoZXIgdG8gcmVxdWVzdCB0aGUgc2VydmVy
      IHRvIGNvbXByZXNzIHRoZSByZXNwb25zZS4gVGhpcyBmaWVsZCBpcwogIm51bGxhYmxlIiBpbiBvcmRlciB0byBpbnRlcm9wZXJhdGUgc2VhbWxl
      c3NseSB3aXRoIGNsaWVudHMgbm90IGFibGUgdG8KIGltcGxlbWVudCB0aGUgZnVsbCBjb21wcmVzc2lvbiB0ZXN0cyBieSBpbnRyb3NwZWN0aW5n
      IHRoZSBjYWxsIHRvIHZlcmlmeQogdGhlIHJlc3BvbnNlJ3MgY29tcHJlc3Npb24gc3RhdHVzLgoKOgoEBAMCBhIDXAIhGi0gV2hldGhlciBzZXJ2
      ZXIgc2hvdWxkIHJldHVybiBhIGdpdmVuIHN0YXR1cwoKTgoEBAMCBxIDXwIiGkEgV2hldGhlciB0aGUgc2VydmVyIHNob3VsZCBleHBlY3QgdGhp
      cyByZXF1ZXN0IHRvIGJlIGNvbXByZXNzZWQuCgo/CgQEAwIIEgNiAhoaMiBXaGV0aGVyIFNpbXBsZVJlc3BvbnNlIHNob3VsZCBpbmNsdWRlIHNl
      cnZlcl9pZC4KCkcKBAQDAgkSA2UCIxo6IFdoZXRoZXIgU2ltcGxlUmVzcG9uc2Ugc2hvdWxkIGluY2x1ZGUgZ3JwY2xiX3JvdXRlX3R5cGUuCgpc
      CgQEAwIKEgNoAiwaTyBJZiBzZXQgdGhlIHNlcnZlciBzaG91bGQgcmVjb3JkIHRoaXMgbWV0cmljcyByZXBvcnQgZGF0YSBmb3IgdGhlIGN1cnJl
      bnQgUlBDLgoKWgoEBAMCCxIDawImGk0gSWYgc2V0IHRoZSBzZXJ2ZXIgc2hvdWxkIHVwZGF0ZSB0aGlzIG1ldHJpY3MgcmVwb3J0IGRhdGEgYXQg
      dGhlIE9PQiBzZXJ2ZXIuCgo8CgIEBBIFbwCAAQEaLyBVbmFyeSByZXNwb25zZSwgYXMgY29uZmlndXJlZCBieSB0aGUgcmVxdWVzdC4KCjAKBAQE
      AgASA3ECFhojIFBheWxvYWQgdG8gaW5jcmVhc2UgbWVzc2FnZSBzaXplLgoKeAoEBAQCARIDdAIWGmsgVGhlIHVzZXIgdGhlIHJlcXVlc3QgY2Ft
      ZSBmcm9tLCBmb3IgdmVyaWZ5aW5nIGF1dGhlbnRpY2F0aW9uIHdhcwogc3VjY2Vzc2Z1bCB3aGVuIHRoZSBjbGllbnQgZXhwZWN0ZWQgaXQuCgob
      CgQEBAICEgN2AhkaDiBPQXV0aCBzY29wZS4KCpUBCgQEBAIDEgN6AhcahwEgU2VydmVyIElELiBUaGlzIG11c3QgYmUgdW5pcXVlIGFtb25nIGRp
      ZmZlcmVudCBzZXJ2ZXIgaW5zdGFuY2VzLAogYnV0IHRoZSBzYW1lIGFjcm9zcyBhbGwgUlBDJ3MgbWFkZSB0byBhIHBhcnRpY3VsYXIgc2VydmVy
      IGluc3RhbmNlLgoKGwoEBAQCBBIDfAIoGg4gZ1JQQ0xCIFBhdGguCgofCgQEBAIFEgN/AhYaEiBTZXJ2ZXIgaG9zdG5hbWUuCgopCgIEBRIGgwEA
      jgEBGhsgQ2xpZW50LXN0cmVhbWluZyByZXF1ZXN0LgoKQwoEBAUCABIEhQECFho1IE9wdGlvbmFsIGlucHV0IHBheWxvYWQgc2VudCBhbG9uZyB3
      aXRoIHRoZSByZXF1ZXN0LgoKlAIKBAQFAgESBIsBAiIahQIgV2hldGhlciB0aGUgc2VydmVyIHNob3VsZCBleHBlY3QgdGhpcyByZXF1ZXN0IHRv
      IGJlIGNvbXByZXNzZWQuIFRoaXMgZmllbGQKIGlzICJudWxsYWJsZSIgaW4gb3JkZXIgdG8gaW50ZXJvcGVyYXRlIHNlYW1sZXNzbHkgd2l0aCBz
      ZXJ2ZXJzIG5vdCBhYmxlIHRvCiBpbXBsZW1lbnQgdGhlIGZ1bGwgY29tcHJlc3Npb24gdGVzdHMgYnkgaW50cm9zcGVjdGluZyB0aGUgY2FsbCB0
      byB2ZXJpZnkKIHRoZSByZXF1ZXN0J3MgY29tcHJlc3Npb24gc3RhdHVzLgoKKgoCBAYSBpEBAJQBARocIENsaWVudC1zdHJlYW1pbmcgcmVzcG9u
      c2UuCgpFCgQEBgIAEgSTAQIkGjcgQWdncmVnYXRlZCBzaXplIG9mIHBheWxvYWRzIHJlY2VpdmVkIGZyb20gdGhlIGNsaWVudC4KCjgKAgQHEgaX
      AQCkAQEaKiBDb25maWd1cmF0aW9uIGZvciBhIHBhcnRpY3VsYXIgcmVzcG9uc2UuCgpDCgQEBwIAEgSZAQIRGjUgRGVzaXJlZCBwYXlsb2FkIHNp
      emVzIGluIHJlc3BvbnNlcyBmcm9tIHRoZSBzZXJ2ZXIuCgpnCgQEBwIBEgSdAQIYGlkgRGVzaXJlZCBpbnRlcnZhbCBiZXR3ZWVuIGNvbnNlY3V0
      aXZlIHJlc3BvbnNlcyBpbiB0aGUgcmVzcG9uc2Ugc3RyZWFtIGluCiBtaWNyb3NlY29uZHMuCgqNAgoEBAcCAhIEowECGxr+ASBXaGV0aGVyIHRv
      IHJlcXVlc3QgdGhlIHNlcnZlciB0byBjb21wcmVzcyB0aGUgcmVzcG9uc2UuIFRoaXMgZmllbGQgaXMKICJudWxsYWJsZSIgaW4gb3JkZXIgdG8g
      aW50ZXJvcGVyYXRlIHNlYW1sZXNzbHkgd2l0aCBjbGllbnRzIG5vdCBhYmxlIHRvCiBpbXBsZW1lbnQgdGhlIGZ1bGwgY29tcHJlc3Npb24gdGVz
      dHMgYnkgaW50cm9zcGVjdGluZyB0aGUgY2FsbCB0byB2ZXJpZnkKIHRoZSByZXNwb25zZSdzIGNvbXByZXNzaW9uIHN0YXR1cy4KCikKAgQIEgan
      AQC5AQEaGyBTZXJ2ZXItc3RyZWFtaW5nIHJlcXVlc3QuCgrjAQoEBAgCABIErAECIBrUASBEZXNpcmVkIHBheWxvYWQgdHlwZSBpbiB0aGUgcmVz
      cG9uc2UgZnJvbSB0aGUgc2VydmVyLgogSWYgcmVzcG9uc2VfdHlwZSBpcyBSQU5ET00sIHRoZSBwYXlsb2FkIGZyb20gZWFjaCByZXNwb25zZSBp
      biB0aGUgc3RyZWFtCiBtaWdodCBiZSBvZiBkaWZmZXJlbnQgdHlwZXMuIFRoaXMgaXMgdG8gc2ltdWxhdGUgYSBtaXhlZCB0eXBlIG9mIHBheWxv
      YWQKIHN0cmVhbS4KCkEKBAQIAgESBK8BAjYaMyBDb25maWd1cmF0aW9uIGZvciBlYWNoIGV4cGVjdGVkIHJlc3BvbnNlIG1lc3NhZ2UuCgpDCgQE
      CAICEgSyAQIWGjUgT3B0aW9uYWwgaW5wdXQgcGF5bG9hZCBzZW50IGFsb25nIHdpdGggdGhlIHJlcXVlc3QuCgo7CgQECAIDEgS1AQIhGi0gV2hl
      dGhlciBzZXJ2ZXIgc2hvdWxkIHJldHVybiBhIGdpdmVuIHN0YXR1cwoKWwoEBAgCBBIEuAECJRpNIElmIHNldCB0aGUgc2VydmVyIHNob3VsZCB1
      cGRhdGUgdGhpcyBtZXRyaWNzIHJlcG9ydCBkYXRhIGF0IHRoZSBPT0Igc2VydmVyLgoKVwoCBAkSBrwBAL8BARpJIFNlcnZlci1zdHJlYW1pbmcg
      cmVzcG9uc2UsIGFzIGNvbmZpZ3VyZWQgYnkgdGhlIHJlcXVlc3QgYW5kIHBhcmFtZXRlcnMuCgoyCgQECQIAEgS+AQIWGiQgUGF5bG9hZCB0byBp
      bmNyZWFzZSByZXNwb25zZSBzaXplLgoKawoCBAoSBsMBAMUBARpdIEZvciByZWNvbm5lY3QgaW50ZXJvcCB0ZXN0IG9ubHkuCiBDbGllbnQgdGVs
      bHMgc2VydmVyIHdoYXQgcmVjb25uZWN0aW9uIHBhcmFtZXRlcnMgaXQgdXNlZC4KCpgBCgIECxIGygEAzQEBGokBIEZvciByZWNvbm5lY3QgaW50
      ZXJvcCB0ZXN0IG9ubHkuCiBTZXJ2ZXIgdGVsbHMgY2xpZW50IHdoZXRoZXIgaXRzIHJlY29ubmVjdHMgYXJlIGZvbGxvd2luZyB0aGUgc3BlYyBh
      bmQgdGhlCiByZWNvbm5lY3QgYmFja29mZnMgaXQgc2F3LgoKQwoEBAwCABIE0QECFRo1IFJlcXVlc3Qgc3RhdHMgZm9yIHRoZSBuZXh0IG51bV9y
      cGNzIHNlbnQgYnkgY2xpZW50LgoKWgoEBAwCARIE0wECGBpMIElmIG51bV9ycGNzIGhhdmUgbm90IGNvbXBsZXRlZCB3aXRoaW4gdGltZW91dF9z
      ZWMsIHJldHVybiBwYXJ0aWFsIHJlc3VsdHMuCgo9CgYEDQMAAgASBNkBBCgaLSBUaGUgbnVtYmVyIG9mIGNvbXBsZXRlZCBSUENzIGZvciBlYWNo
      IHBlZXIuCgo7CgQEDQIAEgTcAQImGi0gVGhlIG51bWJlciBvZiBjb21wbGV0ZWQgUlBDcyBmb3IgZWFjaCBwZWVyLgoKRwoEBA0CARIE3gECGRo5
      IFRoZSBudW1iZXIgb2YgUlBDcyB0aGF0IGZhaWxlZCB0byByZWNvcmQgYSByZW1vdGUgcGVlci4KCkcKAgQOEgTjAQAuGjsgUmVxdWVzdCBmb3Ig
      cmV0cmlldmluZyBhIHRlc3QgY2xpZW50J3MgYWNjdW11bGF0ZWQgc3RhdHMuCgpBCgIEDxIG5gEA/QEBGjMgQWNjdW11bGF0ZWQgc3RhdHMgZm9y
      IFJQQ3Mgc2VudCBieSBhIHRlc3QgY2xpZW50LgoKgAEKBAQPAgASBOkBAkgaciBUaGUgdG90YWwgbnVtYmVyIG9mIFJQQ3MgaGF2ZSBldmVyIGlz
      c3VlZCBmb3IgZWFjaCB0eXBlLgogRGVwcmVjYXRlZDogdXNlIHN0YXRzX3Blcl9tZXRob2QucnBjc19zdGFydGVkIGluc3RlYWQuCgqKAQoEBA8C
      ARIE7AECShp8IFRoZSB0b3RhbCBudW1iZXIgb2YgUlBDcyBoYXZlIGV2ZXIgY29tcGxldGVkIHN1Y2Nlc3NmdWxseSBmb3IgZWFjaCB0eXBlLgog
      RGVwcmVjYXRlZDogdXNlIHN0YXRzX3Blcl9tZXRob2QucmVzdWx0IGluc3RlYWQuCgp6CgQEDwICEgTvAQJHGmwgVGhlIHRvdGFsIG51bWJlciBv
      ZiBSUENzIGhhdmUgZXZlciBmYWlsZWQgZm9yIGVhY2ggdHlwZS4KIERlcHJlY2F0ZWQ6IHVzZSBzdGF0c19wZXJfbWV0aG9kLnJlc3VsdCBpbnN0
      ZWFkLgoKRwoGBA8DAwIAEgTzAQQbGjcgVGhlIG51bWJlciBvZiBSUENzIHRoYXQgd2VyZSBzdGFydGVkIGZvciB0aGlzIG1ldGhvZC4KCqQBCgYE
      DwMDAgESBPcBBCEakwEgVGhlIG51bWJlciBvZiBSUENzIHRoYXQgY29tcGxldGVkIHdpdGggZWFjaCBzdGF0dXMgZm9yIHRoaXMgbWV0aG9kLiAg
      VGhlCiBrZXkgaXMgdGhlIGludGVncmFsIHZhbHVlIG9mIGEgZ29vZ2xlLnJwYy5Db2RlOyB0aGUgdmFsdWUgaXMgdGhlIGNvdW50LgoKdQoEBA8C
      AxIE/AECMBpnIFBlci1tZXRob2QgUlBDIHN0YXRpc3RpY3MuICBUaGUga2V5IGlzIHRoZSBScGNUeXBlIGluIHN0cmluZyBmb3JtOyBlLmcuCiAn
      RU1QVFlfQ0FMTCcgb3IgJ1VOQVJZX0NBTEwnCgoxCgIEEBIGgAIAlQIBGiMgQ29uZmlndXJhdGlvbnMgZm9yIGEgdGVzdCBjbGllbnQuCgonCgQE
      EAQAEgaCAgKFAgMaFyBUeXBlIG9mIFJQQ3MgdG8gc2VuZC4KCkUKBAQQAwASBogCAowCAxo1IE1ldGFkYXRhIHRvIGJlIGF0dGFjaGVkIGZvciB0
      aGUgZ2l2ZW4gdHlwZSBvZiBSUENzLgoKMwoEBBACABIEjwICHRolIFRoZSB0eXBlcyBvZiBSUENzIHRoZSBjbGllbnQgc2VuZHMuCgpcCgQEEAIB
      EgSRAgIhGk4gVGhlIGNvbGxlY3Rpb24gb2YgY3VzdG9tIG1ldGFkYXRhIHRvIGJlIGF0dGFjaGVkIHRvIFJQQ3Mgc2VudCBieSB0aGUgY2xpZW50
      LgoKiQEKBAQQAgISBJQCAhgaeyBUaGUgZGVhZGxpbmUgdG8gdXNlLCBpbiBzZWNvbmRzLCBmb3IgYWxsIFJQQ3MuICBJZiB1bnNldCBvciB6ZXJv
      LCB0aGUKIGNsaWVudCB3aWxsIHVzZSB0aGUgZGVmYXVsdCBmcm9tIHRoZSBjb21tYW5kLWxpbmUuCgpCCgIEERIEmAIAIho2IFJlc3BvbnNlIGZv
      ciB1cGRhdGluZyBhIHRlc3QgY2xpZW50J3MgY29uZmlndXJhdGlvbi4KCrUCCgIEEhIGnQIAogIBGqYCIE1ldHJpY3MgZGF0YSB0aGUgc2VydmVy
      IHdpbGwgdXBkYXRlIGFuZCBzZW5kIHRvIHRoZSBjbGllbnQuIEl0IG1pcnJvcnMgb3JjYSBsb2FkIHJlcG9ydAogaHR0cHM6Ly9naXRodWIuY29t
      L2NuY2YveGRzL2Jsb2IvZWRlZDM0MzMxOWQwOWYzMDAzMjk1MmJlZGE5ODQwYmJkM2RjZjdhYy94ZHMvZGF0YS9vcmNhL3YzL29yY2FfbG9hZF9y
      ZXBvcnQucHJvdG8jTDE1LAogYnV0IGF2b2lkcyBvcmNhIGRlcGVuZGVuY3kuIFVzZWQgYnkgYm90aCBwZXItcXVlcnkgYW5kIG91dC1vZi1iYW5k
      IHJlcG9ydGluZyB0ZXN0cy4K
      """,
    imports: [])
}
