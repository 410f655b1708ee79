import Testing

/// A rule of calls has one place: whatever front a call comes in by, it ends alike.
@Suite(.timeLimit(.minutes(1))) struct FrontTests {
  @Test(arguments: Front.allCases, FrontCase.ends + FrontCase.swallowed + FrontCase.arrivals + FrontCase.others)
  func `a call ends alike by every front`(_ front: Front, _ test: FrontCase) async throws {
    let (code, ends) = try await front.run(test)
    #expect(ends == [test.end])
    #expect(test.end.hasPrefix(code + " "))
  }
}
