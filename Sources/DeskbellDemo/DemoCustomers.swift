import DeskbellCore

/// What the demo desk knows about some customers before they write: those with more than one
/// address, and those whose company or history matters.
enum DemoCustomers {
  static let known: [Customer] = [
    customer(
      "Viktor Lund", of: "Lund Logistics", "en",
      "Knows his servers. Prefers facts to greetings.",
      ["viktor@lundlogistics.example.net", "v.lund@warehouse.example.net"]),
    customer(
      "Aaron Feld", of: "Feldcode", "en", "",
      ["aaron@feldcode.example.org", "aaron.feld@mail.example.net"]),
    customer(
      "Bruno Silva", of: "Silva Photo", "en", "Two accounts were put together in November.",
      ["bruno@silvaphoto.example.com", "bruno.silva@mail.example.org"]),
    customer(
      "Ingrid Solheim", of: "Fjord Press", "en", "Decides with Petter Dahl.",
      ["ingrid@fjordpress.example.org", "ingrid.solheim@fjordpress.example.org"]),
    customer(
      "Gerald Finch", of: "Finch Law", "en", "Writes letters. Call rather than write.",
      ["gerald@finch-law.example.com"]),
    customer(
      "Tess Okafor", of: "Little Lantern", "en", "",
      ["tess@littlelantern.example.com", "@tess_lantern@social.example.net"]),
    customer(
      "Webhook Monitor", of: "Tiny Clouds", "en", "On-call team in three time zones.",
      ["ops@tinyclouds.example.com"]),
    customer(
      "Frank Adeyemi", of: "Adeyemi Roofing", "en", "With us for nine years.",
      ["frank@adeyemi-roofing.example.com"]),
    customer(
      "Walter Quist", of: nil, "en", "Deaf in one ear: speak up on the telephone.",
      ["walter@quist.example.org", "+1 202 555 0161"]),
    customer(
      "Jonas Petraitis", of: "UAB „Kavos namai“", "lt", "Prekiauja kava, gruodis – svarbiausias.",
      ["jonas@kavosnamai.example.net", "jonas.petraitis@mail.example.org"]),
    customer(
      "Vilma Rimkutė", of: "MB „Rimkutės namai“", "lt", "Siunčia meduolius.",
      ["vilma@rimkutesbaldai.example.net", "info@rimkutesbaldai.example.net"]),
    customer(
      "Mantas Žukauskas", of: "Žuk foto", "lt", "",
      ["mantas@zukfoto.example.com", "mantas.zuk@mail.example.net"]),
    customer(
      "Darius Morkūnas", of: "Morkūnai ir sūnūs", "lt", "",
      ["darius@morkunai.example.com", "buhalterija@morkunai.example.com"]),
    customer(
      "Ieva", of: nil, "lt", "",
      ["ieva@mezga.example.com", "@ieva_mezga@social.example.net"]),
    customer(
      "Kiss Ilona", of: "Kiss Virág", "hu", "Türelmet kér, nem ért a géphez.",
      ["ilona@kissvirag.example.org", "ilona.kiss@mail.example.com"]),
    customer(
      "Tóth Márton", of: "Tóth Építő Kft.", "hu", "",
      ["marton@tothepito.example.com", "iroda@tothepito.example.com"]),
    customer(
      "Fekete Géza", of: "Fekete Lakatos", "hu", "Telefonon könnyebb elérni.",
      ["geza@feketelakatos.example.org", "+1 202 555 0152"]),
    customer(
      "Liza Dimaculangan", of: "Panaderya Liza", "fil", "Abala tuwing Disyembre.",
      ["liza@panaderyaliza.example.com", "liza.d@mail.example.org"]),
    customer(
      "Andres Villanueva", of: "Villanueva Tours Inc.", "fil", "",
      ["andres@villanuevatours.example.org", "accounting@villanuevatours.example.org"]),
    customer(
      "Bea Ramos", of: "Bea Bakes", "fil", "",
      ["bea@beabakes.example.com", "@beabakes@social.example.net"]),
    customer(
      "Tindahan ni Aling Nena", of: nil, "fil", "Tumawag sa hapon.",
      ["nena@alingnena.example.net", "+1 202 555 0195"]),
    customer(
      "张伟", of: "维新贸易有限公司", "zh", "",
      ["zhangwei@weixinmaoyi.example.net", "caiwu@weixinmaoyi.example.net"]),
    customer(
      "陈静", of: "静茶", "zh", "客户多在海外。",
      ["chenjing@jingcha.example.com", "jing.chen@mail.example.com"]),
    customer(
      "孙浩", of: "浩科技", "zh", "",
      ["sunhao@haokeji.example.net", "sunhao.private@mail.example.org"]),
  ]

  private static func customer(
    _ name: String, of organisation: String?, _ language: String, _ notes: String,
    _ addresses: [String]
  ) -> Customer {
    Customer(
      id: 0, name: name, organisation: organisation, language: language, notes: notes,
      addresses: addresses)
  }
}
