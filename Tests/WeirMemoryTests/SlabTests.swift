import Testing
import WeirMemory

@Suite struct SlabTests {
  private struct Value: ~Copyable {
    var number: Int
    let ended: Journal

    deinit { ended.numbers.append(number) }
  }

  private final class Journal {
    var numbers: [Int] = []
  }

  private let journal = Journal()

  private func value(_ number: Int) -> Value { Value(number: number, ended: journal) }

  @Test func `a value is found by its name, and changed in place`() {
    let slab = Slab<Value>()
    var spare = SparePlaces<Value>(limit: 8)
    let first = slab.insert(value(1), slot: 0, from: &spare)
    let third = slab.insert(value(3), slot: 2, from: &spare)
    #expect(slab.lend(first) { $0.number } == 1)
    slab.lend(third) { $0.number = 30 }
    #expect(slab.lend(third) { $0.number } == 30)
    #expect(slab.slotCount == 3)
    #expect((0...3).map { slab.id(inSlot: $0) } == [first, nil, third, nil])
    #expect(slab.id(inSlot: -1) == nil)
  }

  @Test func `the name of a value that is gone finds nothing, whatever lies in its slot`() {
    let slab = Slab<Value>()
    var spare = SparePlaces<Value>(limit: 8)
    let old = slab.insert(value(1), slot: 0, from: &spare)
    let isRemoved = slab.remove(old, to: &spare)
    #expect(isRemoved)
    #expect(slab.lend(old) { $0.number } == nil)
    let new = slab.insert(value(2), slot: 0, from: &spare)
    #expect(slab.lend(old) { $0.number } == nil)
    let isThere = slab.contains(old)
    #expect(!isThere)
    let isRemovedAgain = slab.remove(old, to: &spare)
    #expect(!isRemovedAgain)
    #expect(slab.lend(new) { $0.number } == 2)
  }

  @Test func `each value ends once, those that are left with the slab`() {
    var spare = SparePlaces<Value>(limit: 1)
    do {
      let slab = Slab<Value>()
      let first = slab.insert(value(1), slot: 0, from: &spare)
      _ = slab.insert(value(2), slot: 1, from: &spare)
      slab.remove(first, to: &spare)
      #expect(journal.numbers == [1])
      _ = slab.insert(value(3), slot: 0, from: &spare)
    }
    #expect(journal.numbers.sorted() == [1, 2, 3])
  }

  @Test func `others come and go while a value is lent`() {
    let slab = Slab<Value>()
    var spare = SparePlaces<Value>(limit: 8)
    let first = slab.insert(value(1), slot: 0, from: &spare)
    slab.lend(first) { lent in
      for slot in 1..<100 { _ = slab.insert(value(slot), slot: slot, from: &spare) }
      if let other = slab.id(inSlot: 50) { slab.remove(other, to: &spare) }
      lent.number = 7
    }
    #expect(slab.lend(first) { $0.number } == 7)
  }

  @Test func `a value that is lent is lent to nobody else`() async {
    await #expect(processExitsWith: .failure) {
      let slab = Slab<Int>()
      var spare = SparePlaces<Int>(limit: 8)
      let id = slab.insert(1, slot: 0, from: &spare)
      slab.lend(id) { _ in slab.lend(id) { $0 += 1 } }
    }
  }

  @Test func `a value that is lent is not removed`() async {
    await #expect(processExitsWith: .failure) {
      let slab = Slab<Int>()
      var spare = SparePlaces<Int>(limit: 8)
      let id = slab.insert(1, slot: 0, from: &spare)
      _ = slab.lend(id) { _ in slab.remove(id, to: &spare) }
    }
  }
}
