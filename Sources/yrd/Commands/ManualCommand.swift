/// `yrd manual`: the manual page.
enum ManualCommand {
  static let command = Command(
    name: "manual",
    summary: "print the manual page, as roff",
    examples: ["yrd manual | man -l -", "yrd manual > ~/.local/share/man/man1/yrd.1"]
  ) { _, output in
    try output.show(text: Tool.yrd.manual)
    return .done
  }
}
