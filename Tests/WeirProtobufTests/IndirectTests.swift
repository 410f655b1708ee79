import Testing
import WeirProtobuf

/// `Swarm.merged` is large, so it lies behind a reference.
@Suite struct IndirectTests {
  @Test func `a copy of a message keeps what is behind its references when the original changes`() {
    var original = Swarm(merged: Kinds(aString: "before"))
    let copy = original
    original.merged?.aString = "after"
    #expect(copy.merged?.aString == "before")
    #expect(original.merged?.aString == "after")
    original.merged = nil
    #expect(copy.merged?.aString == "before")
    #expect(original == Swarm())
  }

  @Test func `messages are equal by what is behind their references`() {
    let (one, other) = (Swarm(merged: Kinds(anInt32: 1)), Swarm(merged: Kinds(anInt32: 1)))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(one != Swarm(merged: Kinds(anInt32: 2)))
    #expect(one != Swarm())
    #expect(Swarm(merged: Kinds()) != Swarm())
  }

  @Test func `an absent message takes a word where a present one would be large`() {
    #expect(MemoryLayout<Kinds>.size > 64)
    #expect(MemoryLayout<Swarm>.size == 3 * MemoryLayout<Int>.size)
  }
}
