// All that a server and its generated code need, by one import.

@_exported public import Logging
@_exported public import WeirInterceptors
@_exported public import WeirJWT
@_exported public import WeirMetrics
@_exported public import WeirProtobuf
@_exported public import WeirRPC
@_exported public import WeirServer
@_exported public import WeirServices
@_exported public import WeirStatusDetails
