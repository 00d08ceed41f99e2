import Glibc
import SpeechKit
import Testing

@Suite struct FileTreeTests {
  let folder = TemporaryFolder()

  func read(_ relative: String = "") throws -> FileTree {
    try FileTree.read(relative.isEmpty ? folder.path : folder(relative))
  }

  func names(_ tree: FileTree) -> [String] { tree.files.map(\.relative) }

  @Test func textsOfAllFoldersComeInTheOrderOfTheirBytes() throws {
    folder.makeFolder("a")
    folder.makeFolder("深")
    for name in ["b.txt", "a/z.MD", "a.txt", "深/层.txt", "a/picture.jpg", "Z.Txt", "txt", "md"] {
      folder.write("x", to: name)
    }
    let tree = try read()
    #expect(names(tree) == ["Z.Txt", "a.txt", "a/z.MD", "b.txt", "深/层.txt"])
    #expect(tree.files[1].path == folder("a.txt"))
    #expect(tree.files[1].size == 1)
    #expect(tree.files[1].modified > 1_600_000_000_000_000_000)
    #expect(try tree.files[4].bytes() == [0x78])
    #expect(tree.problems.isEmpty)
  }

  @Test func hiddenFilesAndFoldersArePassedOver() throws {
    folder.makeFolder(".git")
    for name in [".git/a.txt", ".b.txt", "c.txt"] { folder.write("x", to: name) }
    #expect(try names(read()) == ["c.txt"])
  }

  @Test func aSlashBehindTheFolderIsNotDoubled() throws {
    folder.write("x", to: "a.txt")
    #expect(try FileTree.read(folder.path + "/").files.map(\.path) == [folder("a.txt")])
  }

  @Test func aSingleFileMayHaveAnyName() throws {
    let path = folder.write("x", to: "readout.html")
    let tree = try FileTree.read(path)
    #expect(tree.files.map(\.path) == [path])
    #expect(names(tree) == ["readout.html"])
    #expect(tree.catalog == nil)
  }

  @Test func theCatalogStandsInTheFolderOrBesideTheFile() throws {
    folder.makeFolder("a")
    folder.write("{}", to: "a/catalog.json")
    folder.write("x", to: "a/b.txt")
    #expect(try read().catalog == nil)
    #expect(try read("a").catalog == folder("a/catalog.json"))
    #expect(try read("a/b.txt").catalog == folder("a/catalog.json"))
    #expect(try names(read("a")) == ["b.txt"])
  }

  @Test func standardInputIsOneFileWithoutCatalog() throws {
    let tree = try FileTree.read("-")
    #expect(tree.files.map(\.path) == ["-"])
    #expect(tree.catalog == nil)
  }

  @Test func namesWithLineEndsAndInvalidBytesAreOpenedAgain() throws {
    let name = FileName.text(of: Array("a\nb".utf8) + [0xFF, 0xB3] + Array(".txt".utf8))
    folder.write("x", to: name)
    let tree = try read()
    #expect(names(tree) == [name])
    #expect(try tree.files[0].bytes() == [0x78])
    #expect(printable(tree.files[0].relative) == #"a\nb\xFF\xB3.txt"#)
    #expect(try FileTree.read(tree.files[0].path).files.map(\.relative) == [name])
  }
}

// MARK: What is skipped or refused

extension FileTreeTests {
  func problems(_ tree: FileTree) -> [String] {
    tree.problems.map { String($0.description.dropFirst(folder.path.count)) }
  }

  @Test func whatIsMissingIsNamed() {
    let problem = #expect(throws: FileProblem.self) { try FileTree.read("nowhere/at-all") }
    #expect(problem?.description == "nowhere/at-all: no such file or folder")
    #expect(throws: FileProblem(path: "", reason: .missing)) { try FileTree.read("") }
    #expect(throws: FileProblem(path: "a\0b", reason: .missing)) { try FileTree.read("a\0b") }
    folder.write("x", to: "a.txt")
    #expect(throws: FileProblem(path: folder("a.txt/b"), reason: .missing)) { try read("a.txt/b") }
  }

  @Test func aFolderWithoutTextsSaysSo() throws {
    folder.write("x", to: "picture.jpg")
    let tree = try read()
    #expect(tree.files.isEmpty)
    #expect(
      problems(tree) == [
        ": a folder without texts (*.txt, *.md, *.html, *.htm, *.xhtml, *.ndjson, *.jsonl, *.csv); it holds 1 *.jpg"
      ])
  }

  @Test func whatIsNoFileIsNamedAndTheRestIsRead() throws {
    folder.write("x", to: "a.txt")
    folder.makeFIFO("pipe.txt")
    folder.makeLink("zero", to: "/dev/zero")
    folder.makeLink("nothing.txt", to: "gone")
    folder.makeLink("self.txt", to: "self.txt")
    let tree = try read()
    #expect(names(tree) == ["a.txt"])
    #expect(
      problems(tree) == [
        "/nothing.txt: a symbolic link that leads to nothing",
        "/pipe.txt: is a FIFO, not a file",
        "/self.txt: a symbolic link that leads back to where it stands",
        "/zero: is a device, not a file",
      ])
  }

  @Test func aSocketIsNoFile() throws {
    let socket = folder("s.txt")
    let command = "import socket; socket.socket(socket.AF_UNIX).bind('\(socket)')"
    try #require(shell("python3 -c \"\(command)\"") == 0)
    #expect(try problems(read()).first == "/s.txt: is a socket, not a file")
    #expect(throws: FileProblem(path: socket, reason: .notAFile(.socket))) {
      try FileTree.read(socket)
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func whatIsForbiddenIsNamed() throws {
    folder.write("x", to: "a.txt")
    folder.makeFolder("closed")
    folder.setMode(0, of: "closed")
    folder.setMode(0, of: "a.txt")
    let tree = try read()
    #expect(problems(tree) == ["/closed: permission denied"])
    #expect(throws: FileProblem(path: folder("a.txt"), reason: .denied)) {
      try tree.files[0].bytes()
    }
    #expect(throws: FileProblem(path: folder("closed"), reason: .denied)) { try read("closed") }
  }
}

// MARK: Links and depth

extension FileTreeTests {
  @Test func linksInACircleEnd() throws {
    folder.makeFolder("a")
    folder.write("x", to: "a/b.txt")
    folder.makeLink("a/up", to: "..")
    folder.makeLink("a/here", to: ".")
    let tree = try read()
    #expect(names(tree) == ["a/b.txt"])
    let reason = "a symbolic link that leads back to where it stands"
    #expect(problems(tree) == ["/a/here: \(reason)", "/a/up: \(reason)"])
  }

  @Test func whatLinksLeadToIsReadOnceUnderItsOwnName() throws {
    folder.makeFolder("z")
    folder.write("x", to: "z/own.txt")
    folder.makeLink("a", to: "z")
    folder.makeLink("b.txt", to: "z/own.txt")
    let tree = try read()
    #expect(names(tree) == ["z/own.txt"])
    #expect(tree.problems.isEmpty)
  }

  @Test func whatOnlyLinksLeadToIsReadUnderTheFirstOfThem() throws {
    let outside = TemporaryFolder()
    outside.makeFolder("deep")
    outside.write("x", to: "deep/c.txt")
    outside.write("y", to: "d.dat")
    for name in ["two", "one"] { folder.makeLink(name, to: outside.path) }
    for name in ["f.txt", "e.txt"] { folder.makeLink(name, to: outside("d.dat")) }
    let tree = try read()
    #expect(names(tree) == ["e.txt", "one/deep/c.txt"])
    #expect(try tree.files[1].bytes() == [0x78])
    #expect(try FileTree.read(folder("one")).files.map(\.relative) == ["deep/c.txt"])
  }

  @Test func foldersOfAnyDepthAreRead() throws {
    let depth = 1_200
    var inner = try #require(openFolder(folder.path))
    for level in 0..<depth {
      let name = "folder-\(level)"
      unsafe mkdirat(inner, name, 0o755)
      let next = unsafe openat(inner, name, O_RDONLY | O_DIRECTORY)
      close(inner)
      inner = next
    }
    let file = unsafe openat(inner, "deep.txt", O_WRONLY | O_CREAT, 0o644)
    unsafe write(file, "x", 1)
    close(file)
    close(inner)
    let tree = try read()
    #expect(tree.files.count == 1)
    #expect(tree.problems.isEmpty)
    let found = try #require(tree.files.first)
    #expect(found.path.utf8.count > 3 * Int(PATH_MAX))
    #expect(found.relative.hasSuffix("/folder-1199/deep.txt"))
    #expect(try found.bytes() == [0x78])
    #expect(try FileTree.read(found.path).files.map(\.relative) == ["deep.txt"])
  }

  func openFolder(_ path: String) -> Int32? {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY)
    return number < 0 ? nil : number
  }
}
