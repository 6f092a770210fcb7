// swift-tools-version: 6.2
import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// Where Debian keeps the headers of GMime, GLib and libxml2. `pkgConfig` would do the same with a
// warning for each flag that SwiftPM does not let through.
let mailHeaders: [CSetting] = [
  .unsafeFlags([
    "-I/usr/include/gmime-3.0", "-I/usr/include/glib-2.0", "-I/usr/include/libxml2",
    "-I/usr/lib/x86_64-linux-gnu/glib-2.0/include",
    "-I/usr/lib/aarch64-linux-gnu/glib-2.0/include",
  ])
]

let package = Package(
  name: "deskbell",
  products: [
    .executable(name: "deskbell", targets: ["deskbell"]),
    .executable(name: "deskbell-mail", targets: ["deskbell-mail"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C walls: the only places where a foreign header is included.
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CLinux"),
    .target(name: "CTextWidth"),
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("nettle")]),
    .target(
      name: "CMail", cSettings: mailHeaders,
      linkerSettings: [
        .linkedLibrary("gmime-3.0"), .linkedLibrary("gobject-2.0"), .linkedLibrary("glib-2.0"),
        .linkedLibrary("xml2"),
      ]),
    .target(name: "CCalendar", linkerSettings: [.linkedLibrary("ical")]),
    .target(
      name: "CVTerm", path: "Tests/Support/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),

    .target(name: "DeskbellText", dependencies: ["CTextWidth"]),
    // Reproducible random numbers: for the demo desk and for property tests.
    .target(name: "SeededRandom"),
    .target(name: "DeskbellCore", dependencies: ["CDigest", grdb, yams]),
    // A company that does not exist, its tickets, and desks of any size.
    .target(name: "DeskbellDemo", dependencies: ["DeskbellCore", "SeededRandom"]),
    .target(name: "DeskbellTerminal", dependencies: ["DeskbellText", "CNcurses", "CLinux"]),
    .target(
      name: "DeskbellInterface",
      dependencies: ["DeskbellCore", "DeskbellText", "DeskbellTerminal", yams]),
    .target(name: "DeskbellMail", dependencies: ["DeskbellCore", "CMail", "CCalendar"]),

    .executableTarget(
      name: "deskbell",
      dependencies: [
        "DeskbellInterface", "DeskbellDemo", "DeskbellCore", "DeskbellText", argumentParser,
      ]),
    .executableTarget(
      name: "deskbell-mail",
      dependencies: ["DeskbellMail", "DeskbellCore", "DeskbellText", "CDigest", argumentParser]),

    // Measures Core against bare SQLite: `make bench`.
    .target(
      name: "BareSQLite", path: "Benchmarks/BareSQLite",
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "deskbell-bench", dependencies: ["DeskbellCore", "BareSQLite"],
      path: "Benchmarks/Core"),

    // A pseudo-terminal and a terminal emulator for the tests that run the real program.
    .target(
      name: "HeadlessTerminal", dependencies: ["CVTerm", "CLinux"],
      path: "Tests/Support/HeadlessTerminal"),
    .executableTarget(
      name: "terminal-probe", dependencies: ["DeskbellTerminal", "DeskbellText"],
      path: "Tests/Support/TerminalProbe"),
    .testTarget(name: "DeskbellTextTests", dependencies: ["DeskbellText", "SeededRandom"]),
    .testTarget(
      name: "DeskbellCoreTests",
      dependencies: ["DeskbellCore", "DeskbellDemo", "SeededRandom", grdb]),
    .testTarget(
      name: "DeskbellDemoTests", dependencies: ["DeskbellDemo", "DeskbellCore", "SeededRandom"]),
    .testTarget(
      name: "DeskbellTerminalTests",
      dependencies: [
        "DeskbellTerminal", "DeskbellText", "CLinux", "HeadlessTerminal", "terminal-probe",
      ]),
    .testTarget(
      name: "DeskbellInterfaceTests",
      dependencies: [
        "DeskbellInterface", "DeskbellDemo", "DeskbellCore", "DeskbellTerminal", "DeskbellText",
        "SeededRandom",
      ],
      resources: [.copy("Golden")]),
    .testTarget(
      name: "DeskbellMailTests",
      dependencies: ["DeskbellMail", "DeskbellCore", "SeededRandom", "CMail"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "DeskbellCommandTests",
      dependencies: [
        "DeskbellCore", "HeadlessTerminal", "deskbell", "deskbell-mail", argumentParser,
      ],
      resources: [.copy("Golden")]),
  ],
  swiftLanguageModes: [.v6]
)
