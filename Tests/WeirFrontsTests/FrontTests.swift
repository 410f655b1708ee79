import Testing
import WeirRPC

/// A rule of calls has one place: whatever front a call comes in by, it ends alike.
@Suite(.timeLimit(.minutes(10))) struct FrontTests {
  private static let cases =
    FrontCase.ends + FrontCase.swallowed + FrontCase.arrivals + FrontCase.drains + FrontCase.others

  @Test func `there are enough cases, by every front`() {
    for front in Front.allCases { #expect(Self.cases.count(where: front.takes) >= 60) }
  }

  @Test(arguments: Front.allCases.flatMap { front in cases.filter(front.takes).map { (front, $0) } })
  func `a call ends alike by every front`(_ front: Front, _ test: FrontCase) async throws {
    let outer = Outer()
    let code = try await front.run(test, behind: [outer, Guard(), Binder()])
    #expect(outer.ends == [test.end])
    #expect(test.end.hasPrefix(code + " "))
  }

  @Test(arguments: Front.allCases.flatMap { front in cases.filter(front.takes).map { (front, $0) } })
  func `a call whose chain is replaced as soon as it has come in ends alike`(
    _ front: Front, _ test: FrontCase
  ) async throws {
    let outer = Outer()
    let replacer = Replacer()
    replacer.chain.replace(with: [replacer, outer, Guard(), Binder()])
    let code = try await front.run(test, behind: [replacer.chain])
    #expect(outer.ends == [test.end])
    #expect(test.end.hasPrefix(code + " "))
  }
}
