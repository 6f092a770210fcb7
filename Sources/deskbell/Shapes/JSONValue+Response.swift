import DeskbellCore

extension JSONValue {
  init(_ response: CannedResponse, names: DeskNames) {
    self = [
      "name": .string(response.name),
      "department": .text(names.handle(response.department)),
      "tags": .strings(response.tags),
      "variants": .array(
        response.variants.map {
          [
            "language": .string($0.language), "title": .string($0.title), "body": .string($0.body),
          ]
        }),
    ]
  }
}
