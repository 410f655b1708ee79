var testee = Testee()
try testee.run()
