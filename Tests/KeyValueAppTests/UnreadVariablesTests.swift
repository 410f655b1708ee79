import KeyValueApp
import Testing

@Suite struct UnreadVariablesTests {
  private func warnings(_ tokens: UnreadVariables.Tokens, _ environment: [String: String]) -> [String] {
    UnreadVariables.warnings(tokens) { environment[$0] }
  }

  private static let chain = UnreadVariables.Tokens.chain(place: "w.yaml:3:3", variables: [])

  @Test func `tokens of the environment beside a chain are warned of, with the remedy and without the tokens`() {
    #expect(
      warnings(Self.chain, ["WEIR_TOKENS": "s3cret"]) == [
        """
        WEIR_TOKENS is set, and not read: the chain at w.yaml:3:3 says who is let in. Write tokens: {file: PATH} \
        there, or tokens: {list: [{token: TOKEN, principal: NAME}]} with an entry for each, or unset the variable
        """
      ])
    #expect(
      warnings(.unread("there are others"), ["WEIR_TOKENS": "s3cret"])
        == ["WEIR_TOKENS is set, and not read: there are others"])
  }

  @Test func `tokens that count, or that the file reads, are worth no warning, and neither are none`() {
    #expect(warnings(.read, ["WEIR_TOKENS": "s3cret"]) == [])
    let reading = UnreadVariables.Tokens.chain(place: "w.yaml:3:3", variables: ["WEIR_TOKENS"])
    #expect(warnings(reading, ["WEIR_TOKENS": "s3cret"]) == [])
    for tokens in [Self.chain, .unread("there are others")] {
      #expect(warnings(tokens, [:]) == [])
      #expect(warnings(tokens, ["WEIR_TOKENS": ""]) == [])
    }
  }

  @Test func `a way to run that there is not is warned of`() {
    #expect(
      warnings(.read, ["WEIR_RUNTIME": "fast"])
        == [
          "WEIR_RUNTIME is \"fast\", which is unknown: only plain has a meaning. Write that, or unset the variable"
        ])
    #expect(warnings(.read, ["WEIR_RUNTIME": "plain"]) == [])
  }
}
