import Testing
import WeirMemory

@Suite struct PoolTests {
  private struct Counted {
    var number = 0
    let witness: Witness
  }

  private final class Witness {
    let ended: () -> Void
    init(_ ended: @escaping () -> Void) { self.ended = ended }
    deinit { ended() }
  }

  @Test func `an object is taken again as it was given back`() {
    var pool = Pool<Int>(limit: 10)
    let first = pool.take { 7 }
    #expect(first.isNew)
    #expect(first.object.object == 7)
    pool.give(first.object)
    pool.settle()
    let second = pool.take { 8 }
    #expect(!second.isNew)
    #expect(second.object == first.object)
    #expect(second.object.object == 7)
    pool.give(second.object)
  }

  @Test func `until it has settled nobody else gets what was given back`() {
    var pool = Pool<Int>(limit: 10)
    let first = pool.take { 1 }.object
    pool.give(first)
    let second = pool.take { 2 }.object
    #expect(first != second)
    #expect(first.object == 1)
    pool.give(second)
  }

  @Test func `members are changed in place, under every name of the object`() {
    var ended = 0
    do {
      var pool = Pool<Counted>(limit: 10)
      let object = pool.take { Counted(witness: Witness { ended += 1 }) }.object
      let other = object
      object.object.number += 41
      other.object.number += 1
      #expect(object.object.number == 42)
      pool.give(object)
      #expect(ended == 0)
    }
    #expect(ended == 1)
  }

  @Test func `past the limit objects end when the pool settles`() {
    var ended = 0
    do {
      var pool = Pool<Counted>(limit: 2)
      let objects = (0..<5).map { _ in pool.take { Counted(witness: Witness { ended += 1 }) }.object }
      for object in objects { pool.give(object) }
      #expect(ended == 0)
      pool.settle()
      #expect(ended == 3)
    }
    #expect(ended == 5)
  }
}
