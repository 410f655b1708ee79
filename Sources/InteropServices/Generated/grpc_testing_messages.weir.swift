// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/testing/messages.proto. Do not edit.

internal import CInteropServices
public import WeirRPC
public import WeirProtobuf

/// The type of payload that should be returned.
public struct Grpc_Testing_PayloadType: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Compressable text format.
  public static var compressable: Self { Self(rawValue: 0) }

  public var name: String? {
    switch rawValue {
    case 0: "COMPRESSABLE"
    default: nil
    }
  }
}

/// The type of route that a client took to reach a server w.r.t. gRPCLB.
/// The server must fill in "fallback" if it detects that the RPC reached
/// the server via the "gRPCLB fallback" path, and "backend" if it detects
/// that the RPC reached the server via "gRPCLB backend" path (i.e. if it got
/// the address of this server from the gRPCLB server BalanceLoad RPC). Exactly
/// how this detection is done is context and server dependent.
public struct Grpc_Testing_GrpclbRouteType: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Server didn't detect the route that a client took to reach it.
  public static var unknown: Self { Self(rawValue: 0) }
  /// Indicates that a client reached a server via gRPCLB fallback.
  public static var fallback: Self { Self(rawValue: 1) }
  /// Indicates that a client reached a server as a gRPCLB-given backend.
  public static var backend: Self { Self(rawValue: 2) }

  public var name: String? {
    switch rawValue {
    case 0: "GRPCLB_ROUTE_TYPE_UNKNOWN"
    case 1: "GRPCLB_ROUTE_TYPE_FALLBACK"
    case 2: "GRPCLB_ROUTE_TYPE_BACKEND"
    default: nil
    }
  }
}

/// TODO(dgq): Go back to using well-known types once
/// https://github.com/grpc/grpc/issues/6980 has been fixed.
/// import "google/protobuf/wrappers.proto";
public struct Grpc_Testing_BoolValue: GeneratedMessage {
  public static let messageName = "grpc.testing.BoolValue"

  /// The bool value.
  public var value: Bool = false

  public init() {}

  public init(
    value: Bool = false
  ) {
    self.value = value
  }
}

/// A block of data, to simply increase gRPC message size.
public struct Grpc_Testing_Payload: GeneratedMessage {
  public static let messageName = "grpc.testing.Payload"

  /// The type of data in body.
  public var type: Grpc_Testing_PayloadType = .init(rawValue: 0)
  /// Primary contents of payload.
  public var body: [UInt8] = []

  public init() {}

  public init(
    type: Grpc_Testing_PayloadType = .init(rawValue: 0),
    body: [UInt8] = []
  ) {
    self.type = type
    self.body = body
  }
}

/// A protobuf representation for grpc status. This is used by test
/// clients to specify a status that the server should attempt to return.
public struct Grpc_Testing_EchoStatus: GeneratedMessage {
  public static let messageName = "grpc.testing.EchoStatus"

  public var code: Int32 = 0
  public var message: String = ""

  public init() {}

  public init(
    code: Int32 = 0,
    message: String = ""
  ) {
    self.code = code
    self.message = message
  }
}

/// Unary request.
public struct Grpc_Testing_SimpleRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.SimpleRequest"

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
  public var orcaPerQueryReport: Grpc_Testing_TestOrcaReport? = nil
  /// If set the server should update this metrics report data at the OOB server.
  public var orcaOobReport: Grpc_Testing_TestOrcaReport? = nil

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
}

/// Unary response, as configured by the request.
public struct Grpc_Testing_SimpleResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.SimpleResponse"

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
}

/// Client-streaming request.
public struct Grpc_Testing_StreamingInputCallRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingInputCallRequest"

  /// Optional input payload sent along with the request.
  public var payload: Grpc_Testing_Payload? = nil
  /// Whether the server should expect this request to be compressed. This field
  /// is "nullable" in order to interoperate seamlessly with servers not able to
  /// implement the full compression tests by introspecting the call to verify
  /// the request's compression status.
  public var expectCompressed: Grpc_Testing_BoolValue? = nil

  public init() {}

  public init(
    payload: Grpc_Testing_Payload? = nil,
    expectCompressed: Grpc_Testing_BoolValue? = nil
  ) {
    self.payload = payload
    self.expectCompressed = expectCompressed
  }
}

/// Client-streaming response.
public struct Grpc_Testing_StreamingInputCallResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingInputCallResponse"

  /// Aggregated size of payloads received from the client.
  public var aggregatedPayloadSize: Int32 = 0

  public init() {}

  public init(
    aggregatedPayloadSize: Int32 = 0
  ) {
    self.aggregatedPayloadSize = aggregatedPayloadSize
  }
}

/// Configuration for a particular response.
public struct Grpc_Testing_ResponseParameters: GeneratedMessage {
  public static let messageName = "grpc.testing.ResponseParameters"

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
}

/// Server-streaming request.
public struct Grpc_Testing_StreamingOutputCallRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingOutputCallRequest"

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
  public var orcaOobReport: Grpc_Testing_TestOrcaReport? = nil

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
}

/// Server-streaming response, as configured by the request and parameters.
public struct Grpc_Testing_StreamingOutputCallResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.StreamingOutputCallResponse"

  /// Payload to increase response size.
  public var payload: Grpc_Testing_Payload? = nil

  public init() {}

  public init(
    payload: Grpc_Testing_Payload? = nil
  ) {
    self.payload = payload
  }
}

/// For reconnect interop test only.
/// Client tells server what reconnection parameters it used.
public struct Grpc_Testing_ReconnectParams: GeneratedMessage {
  public static let messageName = "grpc.testing.ReconnectParams"

  public var maxReconnectBackoffMs: Int32 = 0

  public init() {}

  public init(
    maxReconnectBackoffMs: Int32 = 0
  ) {
    self.maxReconnectBackoffMs = maxReconnectBackoffMs
  }
}

/// For reconnect interop test only.
/// Server tells client whether its reconnects are following the spec and the
/// reconnect backoffs it saw.
public struct Grpc_Testing_ReconnectInfo: GeneratedMessage {
  public static let messageName = "grpc.testing.ReconnectInfo"

  public var passed: Bool = false
  public var backoffMs: [Int32] = []

  public init() {}

  public init(
    passed: Bool = false,
    backoffMs: [Int32] = []
  ) {
    self.passed = passed
    self.backoffMs = backoffMs
  }
}

/// `grpc.testing.LoadBalancerStatsRequest`
public struct Grpc_Testing_LoadBalancerStatsRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerStatsRequest"

  /// Request stats for the next num_rpcs sent by client.
  public var numRpcs: Int32 = 0
  /// If num_rpcs have not completed within timeout_sec, return partial results.
  public var timeoutSec: Int32 = 0

  public init() {}

  public init(
    numRpcs: Int32 = 0,
    timeoutSec: Int32 = 0
  ) {
    self.numRpcs = numRpcs
    self.timeoutSec = timeoutSec
  }
}

/// `grpc.testing.LoadBalancerStatsResponse`
public struct Grpc_Testing_LoadBalancerStatsResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerStatsResponse"

  /// The number of completed RPCs for each peer.
  public var rpcsByPeer: [String: Int32] = [:]
  /// The number of RPCs that failed to record a remote peer.
  public var numFailures: Int32 = 0
  public var rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer] = [:]

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

  /// `grpc.testing.LoadBalancerStatsResponse.RpcsByPeer`
  public struct RpcsByPeer: GeneratedMessage {
    public static let messageName = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer"

    /// The number of completed RPCs for each peer.
    public var rpcsByPeer: [String: Int32] = [:]

    public init() {}

    public init(
      rpcsByPeer: [String: Int32] = [:]
    ) {
      self.rpcsByPeer = rpcsByPeer
    }
  }
}

/// Request for retrieving a test client's accumulated stats.
public struct Grpc_Testing_LoadBalancerAccumulatedStatsRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsRequest"

  public init() {}
}

/// Accumulated stats for RPCs sent by a test client.
public struct Grpc_Testing_LoadBalancerAccumulatedStatsResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsResponse"

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

  /// `grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats`
  public struct MethodStats: GeneratedMessage {
    public static let messageName = "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats"

    /// The number of RPCs that were started for this method.
    public var rpcsStarted: Int32 = 0
    /// The number of RPCs that completed with each status for this method.  The
    /// key is the integral value of a google.rpc.Code; the value is the count.
    public var result: [Int32: Int32] = [:]

    public init() {}

    public init(
      rpcsStarted: Int32 = 0,
      result: [Int32: Int32] = [:]
    ) {
      self.rpcsStarted = rpcsStarted
      self.result = result
    }
  }
}

/// Configurations for a test client.
public struct Grpc_Testing_ClientConfigureRequest: GeneratedMessage {
  public static let messageName = "grpc.testing.ClientConfigureRequest"

  /// The types of RPCs the client sends.
  public var types: [Grpc_Testing_ClientConfigureRequest.RpcType] = []
  /// The collection of custom metadata to be attached to RPCs sent by the client.
  public var metadata: [Grpc_Testing_ClientConfigureRequest.Metadata] = []
  /// The deadline to use, in seconds, for all RPCs.  If unset or zero, the
  /// client will use the default from the command-line.
  public var timeoutSec: Int32 = 0

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

  /// Type of RPCs to send.
  public struct RpcType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var emptyCall: Self { Self(rawValue: 0) }
    public static var unaryCall: Self { Self(rawValue: 1) }

    public var name: String? {
      switch rawValue {
      case 0: "EMPTY_CALL"
      case 1: "UNARY_CALL"
      default: nil
      }
    }
  }

  /// Metadata to be attached for the given type of RPCs.
  public struct Metadata: GeneratedMessage {
    public static let messageName = "grpc.testing.ClientConfigureRequest.Metadata"

    public var type: Grpc_Testing_ClientConfigureRequest.RpcType = .init(rawValue: 0)
    public var key: String = ""
    public var value: String = ""

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
  }
}

/// Response for updating a test client's configuration.
public struct Grpc_Testing_ClientConfigureResponse: GeneratedMessage {
  public static let messageName = "grpc.testing.ClientConfigureResponse"

  public init() {}
}

/// Metrics data the server will update and send to the client. It mirrors orca load report
/// https://github.com/cncf/xds/blob/eded343319d09f30032952beda9840bbd3dcf7ac/xds/data/orca/v3/orca_load_report.proto#L15,
/// but avoids orca dependency. Used by both per-query and out-of-band reporting tests.
public struct Grpc_Testing_TestOrcaReport: GeneratedMessage {
  public static let messageName = "grpc.testing.TestOrcaReport"

  public var cpuUtilization: Double = 0
  public var memoryUtilization: Double = 0
  public var requestCost: [String: Double] = [:]
  public var utilization: [String: Double] = [:]

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
}

extension Grpc_Testing_BoolValue {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__BoolValue.self, recursive: false
  ) {
    unsafe grpc__testing__bool_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1 != 0
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__BoolValue.self)
    unsafe grpc__testing__bool_value__init(c)
    if self.value {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value ? 1 : 0
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_Payload {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__Payload.self, recursive: false
  ) {
    unsafe grpc__testing__payload__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__Payload.self)
    if unsafe c.pointee.has_type_1 != 0 {
      self.type = Grpc_Testing_PayloadType(rawValue: unsafe c.pointee.type_1)
    }
    if unsafe c.pointee.has_body_2 != 0 {
      self.body = unsafe Unpack.bytes(c.pointee.body_2)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__Payload.self)
    unsafe grpc__testing__payload__init(c)
    if self.type.rawValue != 0 {
      unsafe c.pointee.has_type_1 = 1
      unsafe c.pointee.type_1 = self.type.rawValue
    }
    if !self.body.isEmpty {
      unsafe c.pointee.has_body_2 = 1
      unsafe c.pointee.body_2 = arena.copy(self.body)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_EchoStatus {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__EchoStatus.self, recursive: false
  ) {
    unsafe grpc__testing__echo_status__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    if unsafe c.pointee.has_code_1 != 0 {
      self.code = unsafe c.pointee.code_1
    }
    if unsafe c.pointee.has_message_2 != 0 {
      self.message = try unsafe Unpack.string(c.pointee.message_2, "grpc.testing.EchoStatus.message")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__EchoStatus.self)
    unsafe grpc__testing__echo_status__init(c)
    if self.code != 0 {
      unsafe c.pointee.has_code_1 = 1
      unsafe c.pointee.code_1 = self.code
    }
    if !self.message.isEmpty {
      unsafe c.pointee.has_message_2 = 1
      unsafe c.pointee.message_2 = arena.copy(self.message)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_SimpleRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__SimpleRequest.self, recursive: false
  ) {
    unsafe grpc__testing__simple_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
    if unsafe c.pointee.has_response_type_1 != 0 {
      self.responseType = Grpc_Testing_PayloadType(rawValue: unsafe c.pointee.response_type_1)
    }
    if unsafe c.pointee.has_response_size_2 != 0 {
      self.responseSize = unsafe c.pointee.response_size_2
    }
    if let value = unsafe c.pointee.payload_3 {
      self.payload = try unsafe Grpc_Testing_Payload(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_fill_username_4 != 0 {
      self.fillUsername = unsafe c.pointee.fill_username_4 != 0
    }
    if unsafe c.pointee.has_fill_oauth_scope_5 != 0 {
      self.fillOauthScope = unsafe c.pointee.fill_oauth_scope_5 != 0
    }
    if let value = unsafe c.pointee.response_compressed_6 {
      self.responseCompressed = try unsafe Grpc_Testing_BoolValue(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.response_status_7 {
      self.responseStatus = try unsafe Grpc_Testing_EchoStatus(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.expect_compressed_8 {
      self.expectCompressed = try unsafe Grpc_Testing_BoolValue(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_fill_server_id_9 != 0 {
      self.fillServerID = unsafe c.pointee.fill_server_id_9 != 0
    }
    if unsafe c.pointee.has_fill_grpclb_route_type_10 != 0 {
      self.fillGrpclbRouteType = unsafe c.pointee.fill_grpclb_route_type_10 != 0
    }
    if let value = unsafe c.pointee.orca_per_query_report_11 {
      self.orcaPerQueryReport = try unsafe Grpc_Testing_TestOrcaReport(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.orca_oob_report_12 {
      self.orcaOobReport = try unsafe Grpc_Testing_TestOrcaReport(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__SimpleRequest.self)
    unsafe grpc__testing__simple_request__init(c)
    if self.responseType.rawValue != 0 {
      unsafe c.pointee.has_response_type_1 = 1
      unsafe c.pointee.response_type_1 = self.responseType.rawValue
    }
    if self.responseSize != 0 {
      unsafe c.pointee.has_response_size_2 = 1
      unsafe c.pointee.response_size_2 = self.responseSize
    }
    if let value = self.payload {
      unsafe c.pointee.payload_3 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    }
    if self.fillUsername {
      unsafe c.pointee.has_fill_username_4 = 1
      unsafe c.pointee.fill_username_4 = self.fillUsername ? 1 : 0
    }
    if self.fillOauthScope {
      unsafe c.pointee.has_fill_oauth_scope_5 = 1
      unsafe c.pointee.fill_oauth_scope_5 = self.fillOauthScope ? 1 : 0
    }
    if let value = self.responseCompressed {
      unsafe c.pointee.response_compressed_6 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    }
    if let value = self.responseStatus {
      unsafe c.pointee.response_status_7 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    }
    if let value = self.expectCompressed {
      unsafe c.pointee.expect_compressed_8 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    }
    if self.fillServerID {
      unsafe c.pointee.has_fill_server_id_9 = 1
      unsafe c.pointee.fill_server_id_9 = self.fillServerID ? 1 : 0
    }
    if self.fillGrpclbRouteType {
      unsafe c.pointee.has_fill_grpclb_route_type_10 = 1
      unsafe c.pointee.fill_grpclb_route_type_10 = self.fillGrpclbRouteType ? 1 : 0
    }
    if let value = self.orcaPerQueryReport {
      unsafe c.pointee.orca_per_query_report_11 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__TestOrcaReport.self)
    }
    if let value = self.orcaOobReport {
      unsafe c.pointee.orca_oob_report_12 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__TestOrcaReport.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_SimpleResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__SimpleResponse.self, recursive: false
  ) {
    unsafe grpc__testing__simple_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Grpc_Testing_Payload(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_username_2 != 0 {
      self.username = try unsafe Unpack.string(c.pointee.username_2, "grpc.testing.SimpleResponse.username")
    }
    if unsafe c.pointee.has_oauth_scope_3 != 0 {
      self.oauthScope = try unsafe Unpack.string(c.pointee.oauth_scope_3, "grpc.testing.SimpleResponse.oauth_scope")
    }
    if unsafe c.pointee.has_server_id_4 != 0 {
      self.serverID = try unsafe Unpack.string(c.pointee.server_id_4, "grpc.testing.SimpleResponse.server_id")
    }
    if unsafe c.pointee.has_grpclb_route_type_5 != 0 {
      self.grpclbRouteType = Grpc_Testing_GrpclbRouteType(rawValue: unsafe c.pointee.grpclb_route_type_5)
    }
    if unsafe c.pointee.has_hostname_6 != 0 {
      self.hostname = try unsafe Unpack.string(c.pointee.hostname_6, "grpc.testing.SimpleResponse.hostname")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__SimpleResponse.self)
    unsafe grpc__testing__simple_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    }
    if !self.username.isEmpty {
      unsafe c.pointee.has_username_2 = 1
      unsafe c.pointee.username_2 = arena.copy(self.username)
    }
    if !self.oauthScope.isEmpty {
      unsafe c.pointee.has_oauth_scope_3 = 1
      unsafe c.pointee.oauth_scope_3 = arena.copy(self.oauthScope)
    }
    if !self.serverID.isEmpty {
      unsafe c.pointee.has_server_id_4 = 1
      unsafe c.pointee.server_id_4 = arena.copy(self.serverID)
    }
    if self.grpclbRouteType.rawValue != 0 {
      unsafe c.pointee.has_grpclb_route_type_5 = 1
      unsafe c.pointee.grpclb_route_type_5 = self.grpclbRouteType.rawValue
    }
    if !self.hostname.isEmpty {
      unsafe c.pointee.has_hostname_6 = 1
      unsafe c.pointee.hostname_6 = arena.copy(self.hostname)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_StreamingInputCallRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__StreamingInputCallRequest.self, recursive: false
  ) {
    unsafe grpc__testing__streaming_input_call_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Grpc_Testing_Payload(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.expect_compressed_2 {
      self.expectCompressed = try unsafe Grpc_Testing_BoolValue(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__StreamingInputCallRequest.self)
    unsafe grpc__testing__streaming_input_call_request__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    }
    if let value = self.expectCompressed {
      unsafe c.pointee.expect_compressed_2 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_StreamingInputCallResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__StreamingInputCallResponse.self, recursive: false
  ) {
    unsafe grpc__testing__streaming_input_call_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
    if unsafe c.pointee.has_aggregated_payload_size_1 != 0 {
      self.aggregatedPayloadSize = unsafe c.pointee.aggregated_payload_size_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__StreamingInputCallResponse.self)
    unsafe grpc__testing__streaming_input_call_response__init(c)
    if self.aggregatedPayloadSize != 0 {
      unsafe c.pointee.has_aggregated_payload_size_1 = 1
      unsafe c.pointee.aggregated_payload_size_1 = self.aggregatedPayloadSize
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ResponseParameters {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ResponseParameters.self, recursive: false
  ) {
    unsafe grpc__testing__response_parameters__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
    if unsafe c.pointee.has_size_1 != 0 {
      self.size = unsafe c.pointee.size_1
    }
    if unsafe c.pointee.has_interval_us_2 != 0 {
      self.intervalUs = unsafe c.pointee.interval_us_2
    }
    if let value = unsafe c.pointee.compressed_3 {
      self.compressed = try unsafe Grpc_Testing_BoolValue(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ResponseParameters.self)
    unsafe grpc__testing__response_parameters__init(c)
    if self.size != 0 {
      unsafe c.pointee.has_size_1 = 1
      unsafe c.pointee.size_1 = self.size
    }
    if self.intervalUs != 0 {
      unsafe c.pointee.has_interval_us_2 = 1
      unsafe c.pointee.interval_us_2 = self.intervalUs
    }
    if let value = self.compressed {
      unsafe c.pointee.compressed_3 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_StreamingOutputCallRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__StreamingOutputCallRequest.self, recursive: false
  ) {
    unsafe grpc__testing__streaming_output_call_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
    if unsafe c.pointee.has_response_type_1 != 0 {
      self.responseType = Grpc_Testing_PayloadType(rawValue: unsafe c.pointee.response_type_1)
    }
    self.responseParameters = try unsafe Unpack.messages(c.pointee.response_parameters_2, c.pointee.n_response_parameters_2)
    if let value = unsafe c.pointee.payload_3 {
      self.payload = try unsafe Grpc_Testing_Payload(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.response_status_7 {
      self.responseStatus = try unsafe Grpc_Testing_EchoStatus(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.orca_oob_report_8 {
      self.orcaOobReport = try unsafe Grpc_Testing_TestOrcaReport(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__StreamingOutputCallRequest.self)
    unsafe grpc__testing__streaming_output_call_request__init(c)
    if self.responseType.rawValue != 0 {
      unsafe c.pointee.has_response_type_1 = 1
      unsafe c.pointee.response_type_1 = self.responseType.rawValue
    }
    if !self.responseParameters.isEmpty {
      unsafe c.pointee.n_response_parameters_2 = self.responseParameters.count
      unsafe c.pointee.response_parameters_2 = arena.messages(self.responseParameters)
    }
    if let value = self.payload {
      unsafe c.pointee.payload_3 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    }
    if let value = self.responseStatus {
      unsafe c.pointee.response_status_7 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    }
    if let value = self.orcaOobReport {
      unsafe c.pointee.orca_oob_report_8 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__TestOrcaReport.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_StreamingOutputCallResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__StreamingOutputCallResponse.self, recursive: false
  ) {
    unsafe grpc__testing__streaming_output_call_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Grpc_Testing_Payload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__StreamingOutputCallResponse.self)
    unsafe grpc__testing__streaming_output_call_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__Payload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ReconnectParams {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ReconnectParams.self, recursive: false
  ) {
    unsafe grpc__testing__reconnect_params__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__ReconnectParams.self)
    if unsafe c.pointee.has_max_reconnect_backoff_ms_1 != 0 {
      self.maxReconnectBackoffMs = unsafe c.pointee.max_reconnect_backoff_ms_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ReconnectParams.self)
    unsafe grpc__testing__reconnect_params__init(c)
    if self.maxReconnectBackoffMs != 0 {
      unsafe c.pointee.has_max_reconnect_backoff_ms_1 = 1
      unsafe c.pointee.max_reconnect_backoff_ms_1 = self.maxReconnectBackoffMs
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ReconnectInfo {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ReconnectInfo.self, recursive: false
  ) {
    unsafe grpc__testing__reconnect_info__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__ReconnectInfo.self)
    if unsafe c.pointee.has_passed_1 != 0 {
      self.passed = unsafe c.pointee.passed_1 != 0
    }
    self.backoffMs = unsafe Unpack.scalars(c.pointee.backoff_ms_2, c.pointee.n_backoff_ms_2)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ReconnectInfo.self)
    unsafe grpc__testing__reconnect_info__init(c)
    if self.passed {
      unsafe c.pointee.has_passed_1 = 1
      unsafe c.pointee.passed_1 = self.passed ? 1 : 0
    }
    if !self.backoffMs.isEmpty {
      unsafe c.pointee.n_backoff_ms_2 = self.backoffMs.count
      unsafe c.pointee.backoff_ms_2 = arena.scalars(self.backoffMs)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerStatsRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerStatsRequest.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_stats_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsRequest.self)
    if unsafe c.pointee.has_num_rpcs_1 != 0 {
      self.numRpcs = unsafe c.pointee.num_rpcs_1
    }
    if unsafe c.pointee.has_timeout_sec_2 != 0 {
      self.timeoutSec = unsafe c.pointee.timeout_sec_2
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsRequest.self)
    unsafe grpc__testing__load_balancer_stats_request__init(c)
    if self.numRpcs != 0 {
      unsafe c.pointee.has_num_rpcs_1 = 1
      unsafe c.pointee.num_rpcs_1 = self.numRpcs
    }
    if self.timeoutSec != 0 {
      unsafe c.pointee.has_timeout_sec_2 = 1
      unsafe c.pointee.timeout_sec_2 = self.timeoutSec
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerStatsResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerStatsResponse.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_stats_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsResponse.self)
    for index in 0..<(unsafe c.pointee.n_rpcs_by_peer_1) {
      guard let entry = unsafe c.pointee.rpcs_by_peer_1?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerStatsResponse.rpcs_by_peer") }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.rpcsByPeer[key] = value
    }
    if unsafe c.pointee.has_num_failures_2 != 0 {
      self.numFailures = unsafe c.pointee.num_failures_2
    }
    for index in 0..<(unsafe c.pointee.n_rpcs_by_method_3) {
      guard let entry = unsafe c.pointee.rpcs_by_method_3?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerStatsResponse.rpcs_by_method") }
      var value: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer = .init()
      if let present = unsafe entry.pointee.value_2 { value = try unsafe Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer(unpacked: UnsafeRawPointer(present)) }
      self.rpcsByMethod[key] = value
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsResponse.self)
    unsafe grpc__testing__load_balancer_stats_response__init(c)
    if !self.rpcsByPeer.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeerEntry>?.self, count: self.rpcsByPeer.count)
      var count = 0
      for (key, value) in self.rpcsByPeer {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeerEntry.self)
        unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_rpcs_by_peer_1 = count
      unsafe c.pointee.rpcs_by_peer_1 = entries
    }
    if self.numFailures != 0 {
      unsafe c.pointee.has_num_failures_2 = 1
      unsafe c.pointee.num_failures_2 = self.numFailures
    }
    if !self.rpcsByMethod.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerStatsResponse__RpcsByMethodEntry>?.self, count: self.rpcsByMethod.count)
      var count = 0
      for (key, value) in self.rpcsByMethod {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsResponse__RpcsByMethodEntry.self)
        unsafe grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.value_2 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_rpcs_by_method_3 = count
      unsafe c.pointee.rpcs_by_method_3 = entries
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self)
    for index in 0..<(unsafe c.pointee.n_rpcs_by_peer_1) {
      guard let entry = unsafe c.pointee.rpcs_by_peer_1?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer.rpcs_by_peer") }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.rpcsByPeer[key] = value
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self)
    unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer__init(c)
    if !self.rpcsByPeer.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer__RpcsByPeerEntry>?.self, count: self.rpcsByPeer.count)
      var count = 0
      for (key, value) in self.rpcsByPeer {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer__RpcsByPeerEntry.self)
        unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_rpcs_by_peer_1 = count
      unsafe c.pointee.rpcs_by_peer_1 = entries
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerAccumulatedStatsRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerAccumulatedStatsRequest.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_accumulated_stats_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsRequest.self)
    unsafe grpc__testing__load_balancer_accumulated_stats_request__init(c)
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerAccumulatedStatsResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerAccumulatedStatsResponse.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_accumulated_stats_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__LoadBalancerAccumulatedStatsResponse.self)
    for index in 0..<(unsafe c.pointee.n_num_rpcs_started_by_method_1) {
      guard let entry = unsafe c.pointee.num_rpcs_started_by_method_1?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerAccumulatedStatsResponse.num_rpcs_started_by_method") }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.numRpcsStartedByMethod[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_num_rpcs_succeeded_by_method_2) {
      guard let entry = unsafe c.pointee.num_rpcs_succeeded_by_method_2?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerAccumulatedStatsResponse.num_rpcs_succeeded_by_method") }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.numRpcsSucceededByMethod[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_num_rpcs_failed_by_method_3) {
      guard let entry = unsafe c.pointee.num_rpcs_failed_by_method_3?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerAccumulatedStatsResponse.num_rpcs_failed_by_method") }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.numRpcsFailedByMethod[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_stats_per_method_4) {
      guard let entry = unsafe c.pointee.stats_per_method_4?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.LoadBalancerAccumulatedStatsResponse.stats_per_method") }
      var value: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats = .init()
      if let present = unsafe entry.pointee.value_2 { value = try unsafe Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats(unpacked: UnsafeRawPointer(present)) }
      self.statsPerMethod[key] = value
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse.self)
    unsafe grpc__testing__load_balancer_accumulated_stats_response__init(c)
    if !self.numRpcsStartedByMethod.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsStartedByMethodEntry>?.self, count: self.numRpcsStartedByMethod.count)
      var count = 0
      for (key, value) in self.numRpcsStartedByMethod {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsStartedByMethodEntry.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_num_rpcs_started_by_method_1 = count
      unsafe c.pointee.num_rpcs_started_by_method_1 = entries
    }
    if !self.numRpcsSucceededByMethod.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsSucceededByMethodEntry>?.self, count: self.numRpcsSucceededByMethod.count)
      var count = 0
      for (key, value) in self.numRpcsSucceededByMethod {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsSucceededByMethodEntry.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_num_rpcs_succeeded_by_method_2 = count
      unsafe c.pointee.num_rpcs_succeeded_by_method_2 = entries
    }
    if !self.numRpcsFailedByMethod.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsFailedByMethodEntry>?.self, count: self.numRpcsFailedByMethod.count)
      var count = 0
      for (key, value) in self.numRpcsFailedByMethod {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsFailedByMethodEntry.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_num_rpcs_failed_by_method_3 = count
      unsafe c.pointee.num_rpcs_failed_by_method_3 = entries
    }
    if !self.statsPerMethod.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerAccumulatedStatsResponse__StatsPerMethodEntry>?.self, count: self.statsPerMethod.count)
      var count = 0
      for (key, value) in self.statsPerMethod {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__StatsPerMethodEntry.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.value_2 = value.pack(in: arena).assumingMemoryBound(to: Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_stats_per_method_4 = count
      unsafe c.pointee.stats_per_method_4 = entries
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self, recursive: false
  ) {
    unsafe grpc__testing__load_balancer_accumulated_stats_response__method_stats__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self)
    if unsafe c.pointee.has_rpcs_started_1 != 0 {
      self.rpcsStarted = unsafe c.pointee.rpcs_started_1
    }
    for index in 0..<(unsafe c.pointee.n_result_2) {
      guard let entry = unsafe c.pointee.result_2?[index] else { continue }
      var key: Int32 = 0
      if unsafe entry.pointee.has_key_1 != 0 { key = unsafe entry.pointee.key_1 }
      var value: Int32 = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.result[key] = value
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self)
    unsafe grpc__testing__load_balancer_accumulated_stats_response__method_stats__init(c)
    if self.rpcsStarted != 0 {
      unsafe c.pointee.has_rpcs_started_1 = 1
      unsafe c.pointee.rpcs_started_1 = self.rpcsStarted
    }
    if !self.result.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats__ResultEntry>?.self, count: self.result.count)
      var count = 0
      for (key, value) in self.result {
        let entry = unsafe arena.allocate(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats__ResultEntry.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = key
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_result_2 = count
      unsafe c.pointee.result_2 = entries
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ClientConfigureRequest {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ClientConfigureRequest.self, recursive: false
  ) {
    unsafe grpc__testing__client_configure_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__ClientConfigureRequest.self)
    self.types = unsafe Unpack.enums(c.pointee.types_1, c.pointee.n_types_1)
    self.metadata = try unsafe Unpack.messages(c.pointee.metadata_2, c.pointee.n_metadata_2)
    if unsafe c.pointee.has_timeout_sec_3 != 0 {
      self.timeoutSec = unsafe c.pointee.timeout_sec_3
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ClientConfigureRequest.self)
    unsafe grpc__testing__client_configure_request__init(c)
    if !self.types.isEmpty {
      unsafe c.pointee.n_types_1 = self.types.count
      unsafe c.pointee.types_1 = arena.enums(self.types)
    }
    if !self.metadata.isEmpty {
      unsafe c.pointee.n_metadata_2 = self.metadata.count
      unsafe c.pointee.metadata_2 = arena.messages(self.metadata)
    }
    if self.timeoutSec != 0 {
      unsafe c.pointee.has_timeout_sec_3 = 1
      unsafe c.pointee.timeout_sec_3 = self.timeoutSec
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ClientConfigureRequest.Metadata {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ClientConfigureRequest__Metadata.self, recursive: false
  ) {
    unsafe grpc__testing__client_configure_request__metadata__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__ClientConfigureRequest__Metadata.self)
    if unsafe c.pointee.has_type_1 != 0 {
      self.type = Grpc_Testing_ClientConfigureRequest.RpcType(rawValue: unsafe c.pointee.type_1)
    }
    if unsafe c.pointee.has_key_2 != 0 {
      self.key = try unsafe Unpack.string(c.pointee.key_2, "grpc.testing.ClientConfigureRequest.Metadata.key")
    }
    if unsafe c.pointee.has_value_3 != 0 {
      self.value = try unsafe Unpack.string(c.pointee.value_3, "grpc.testing.ClientConfigureRequest.Metadata.value")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ClientConfigureRequest__Metadata.self)
    unsafe grpc__testing__client_configure_request__metadata__init(c)
    if self.type.rawValue != 0 {
      unsafe c.pointee.has_type_1 = 1
      unsafe c.pointee.type_1 = self.type.rawValue
    }
    if !self.key.isEmpty {
      unsafe c.pointee.has_key_2 = 1
      unsafe c.pointee.key_2 = arena.copy(self.key)
    }
    if !self.value.isEmpty {
      unsafe c.pointee.has_value_3 = 1
      unsafe c.pointee.value_3 = arena.copy(self.value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_ClientConfigureResponse {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__ClientConfigureResponse.self, recursive: false
  ) {
    unsafe grpc__testing__client_configure_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__ClientConfigureResponse.self)
    unsafe grpc__testing__client_configure_response__init(c)
    return UnsafeMutableRawPointer(c)
  }
}

extension Grpc_Testing_TestOrcaReport {
  public static let layout = unsafe MessageLayout(
    of: Grpc__Testing__TestOrcaReport.self, recursive: false
  ) {
    unsafe grpc__testing__test_orca_report__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Grpc__Testing__TestOrcaReport.self)
    if unsafe c.pointee.has_cpu_utilization_1 != 0 {
      self.cpuUtilization = unsafe c.pointee.cpu_utilization_1
    }
    if unsafe c.pointee.has_memory_utilization_2 != 0 {
      self.memoryUtilization = unsafe c.pointee.memory_utilization_2
    }
    for index in 0..<(unsafe c.pointee.n_request_cost_3) {
      guard let entry = unsafe c.pointee.request_cost_3?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.TestOrcaReport.request_cost") }
      var value: Double = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.requestCost[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_utilization_4) {
      guard let entry = unsafe c.pointee.utilization_4?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "grpc.testing.TestOrcaReport.utilization") }
      var value: Double = 0
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe entry.pointee.value_2 }
      self.utilization[key] = value
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Grpc__Testing__TestOrcaReport.self)
    unsafe grpc__testing__test_orca_report__init(c)
    if self.cpuUtilization.bitPattern != 0 {
      unsafe c.pointee.has_cpu_utilization_1 = 1
      unsafe c.pointee.cpu_utilization_1 = self.cpuUtilization
    }
    if self.memoryUtilization.bitPattern != 0 {
      unsafe c.pointee.has_memory_utilization_2 = 1
      unsafe c.pointee.memory_utilization_2 = self.memoryUtilization
    }
    if !self.requestCost.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__TestOrcaReport__RequestCostEntry>?.self, count: self.requestCost.count)
      var count = 0
      for (key, value) in self.requestCost {
        let entry = unsafe arena.allocate(Grpc__Testing__TestOrcaReport__RequestCostEntry.self)
        unsafe grpc__testing__test_orca_report__request_cost_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_request_cost_3 = count
      unsafe c.pointee.request_cost_3 = entries
    }
    if !self.utilization.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Grpc__Testing__TestOrcaReport__UtilizationEntry>?.self, count: self.utilization.count)
      var count = 0
      for (key, value) in self.utilization {
        let entry = unsafe arena.allocate(Grpc__Testing__TestOrcaReport__UtilizationEntry.self)
        unsafe grpc__testing__test_orca_report__utilization_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_utilization_4 = count
      unsafe c.pointee.utilization_4 = entries
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
