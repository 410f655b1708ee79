/// What `--help` and `--version` print.
enum Usage {
  /// Of the form of the tables in generated code: `MessageTables` refuses those of another.
  static let version = "2"

  static let text = """
    protoc-gen-weir is a plugin of protoc, which runs it; it writes one Swift file for each .proto file:

      protoc --plugin=protoc-gen-weir=PATH --weir_out=FOLDER --weir_opt=OPTION... FILE.proto...

    In a Swift package, the plugin WeirGenerator does it whenever the package is built.

    Options:
      module=NAME       The Swift module that the files will be part of: needed when it has other files' modules mapped.
      map=PATH:MODULE   Imported files whose path begins with PATH are in MODULE, which is imported. May be repeated.
      access=LEVEL      Who may use what is generated: public (default), package or internal.
      server=BOOL       Whether services are generated: true (default) or false.

    Arguments:
      --help            Shows this.
      --version         Shows the version of the tables in generated code.

    """
}
