/// Lets time go by, or throws when the call is cancelled meanwhile; a test lets none go by.
public typealias Pause = @Sendable (_ nanoseconds: UInt64) async throws -> Void

/// The pause of a real server.
public let realPause: Pause = { nanoseconds in try await Task.sleep(nanoseconds: nanoseconds) }
