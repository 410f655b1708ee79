import WeirHTTP2
import WeirRPC

extension HTTP2Limits {
  /// What a server's limits are for one connection.
  ///
  /// - Parameter local: the address that it came to.
  init(_ limits: ServerLimits, local: Address) {
    self.init(
      concurrentStreams: UInt32(clamping: limits.concurrentStreams), headerListSize: limits.headerList,
      streamWindow: Int32(clamping: limits.streamWindow), connectionWindow: Int32(clamping: limits.connectionWindow),
      lowWater: limits.bufferedResponses / 2)
    checksAuthority = local.hasAuthority
    rechecksHeads = limits.rechecksHeads
  }
}
