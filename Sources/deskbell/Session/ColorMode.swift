import ArgumentParser

/// When to use colours, as `--color` says it.
enum ColorMode: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto, always, never
}
