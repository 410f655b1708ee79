/// Where a call stands in its chains, and who has to do with it between its admission and its end. In one number, since each
/// field of a call is moved and copied by itself.
///
/// | bits | |
/// |---|---|
/// | 0 to 7 | how many interceptors the chain that is at work has asked |
/// | 8 to 15 | how many the other one has: the one in a `ReloadableChain`, unless that one is at work |
/// | 16 to 23 | the `CallAttendance` |
/// | 24 | the protocol refused the call before any interceptor was asked |
/// | 32 to 63 | which chain of a `ReloadableChain` was asked about the call, by its number; 0 for none |
@usableFromInline struct ChainPlace: Sendable {
  @usableFromInline var bits: UInt64 = 0

  @inlinable init() {}
}

/// Who has to do with a call between its admission and its end: mostly nobody, which is then one test.
@usableFromInline struct CallAttendance: OptionSet, Sendable {
  @usableFromInline let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// An interceptor looks at messages.
  @inlinable static var messages: CallAttendance { CallAttendance(rawValue: 1) }
  /// An interceptor runs the handler.
  @inlinable static var handler: CallAttendance { CallAttendance(rawValue: 2) }
  /// A gate says when a request message may be handed on.
  @inlinable static var gates: CallAttendance { CallAttendance(rawValue: 4) }
}

extension ChainPlace {
  /// How many interceptors, from the outside, the chain that is at work has asked.
  var entered: Int {
    get { Int(bits & 0xff) }
    set { bits = bits & ~0xff | UInt64(UInt8(newValue)) }
  }

  /// One more is asked. A chain has at most 255.
  mutating func enter() { bits &+= 1 }

  @inlinable var attendance: CallAttendance { CallAttendance(rawValue: UInt8(truncatingIfNeeded: bits >> 16)) }

  /// These have to do with the call too.
  mutating func attend(_ attendance: CallAttendance) { bits |= UInt64(attendance.rawValue) << 16 }

  var isRefusedByProtocol: Bool {
    get { bits & 1 << 24 != 0 }
    set { bits = bits & ~(1 << 24) | (newValue ? 1 << 24 : 0) }
  }

  /// Which chain of a `ReloadableChain` was asked about the call, by its number; 0 for none.
  var innerChain: UInt32 {
    get { UInt32(bits >> 32) }
    set { bits = UInt64(newValue) << 32 | bits & 0xffff_ffff }
  }

  /// The chain in a `ReloadableChain` begins its work, or has ended it.
  mutating func changeChains() {
    let (active, other) = (bits & 0xff, bits >> 8 & 0xff)
    bits = bits & ~0xffff | active << 8 | other
  }
}
