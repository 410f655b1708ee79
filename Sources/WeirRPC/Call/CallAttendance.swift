/// Who has to do with a call between its admission and its end: mostly nobody, which is then one test.
@usableFromInline struct CallAttendance: OptionSet, Sendable {
  @usableFromInline let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// An interceptor looks at messages.
  @usableFromInline static var messages: CallAttendance { CallAttendance(rawValue: 1) }
  /// An interceptor runs the handler.
  @usableFromInline static var handler: CallAttendance { CallAttendance(rawValue: 2) }
  /// A gate says when a request message may be handed on.
  @usableFromInline static var gates: CallAttendance { CallAttendance(rawValue: 4) }
}
