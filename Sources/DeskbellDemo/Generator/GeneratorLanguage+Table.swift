import DeskbellCore

extension GeneratorLanguage {
  static let all = [english, lithuanian, hungarian, filipino, chinese]

  private static let english = GeneratorLanguage(
    code: "en", perMille: 450,
    words: """
      the to and we our is it not in of for on with that this have you please mail can site was \
      from be are server domain invoice since your at but does after account when error payment \
      still today page no password they there all refund what if so only customer morning order \
      or has yesterday would plan backup shows again says now been wrong date change database \
      update one as will transfer get need panel how why help could email received week number \
      month card two very thank found before address paid certificate anything amount nothing \
      slow files name upgrade another twice different message office system test renewal colleague
      """,
    syllables:
      "ba con der fil gra hen ist jo ker lam min nor op per quin ras ser tal um ver wex yor",
    greetings: ["Hello,", "Good morning,", "Dear team,", "Hi,"],
    closings: ["Kind regards", "Thank you", "Best wishes", "Thanks in advance"],
    subjects: ["Question about", "Problem with", "Urgent:", "Invoice and", "No access to", "Re:"],
    firstNames:
      "Helen Darius Ingrid Tess Viktor Olivia Bruno Jae Priya Naomi Aaron Gerald Conor Edith",
    lastNames: "Marsh Webb Solheim Okafor Lund Grant Silva Moreau Nair Brandt Feld Finch Doyle Holm"
  )

  private static let lithuanian = GeneratorLanguage(
    code: "lt", perMille: 200,
    words: """
      ir ne kad tai su mes iš prašome yra į dėl jūsų per mūsų bet jau kaip paštas svetainė buvo \
      domenas sąskaita nuo ar dar šiandien vakar serveris slaptažodis klaida neveikia ačiū galite \
      reikia tik kodėl mokėjimas grąžinimas pinigai kopija planas klientas rytą po už kai vėl \
      antras adresas numeris mėnuo savaitė suma kortelė perkėlimas sertifikatas skydelis negaliu \
      rašo rodo laiškas atsakymas pakeisti pratęsti patikrinti duomenų bazė failas lėtai skubiai \
      užsakymas kolega biuras įmonė vardas niekas viskas labai gerai blogai pagalba
      """,
    syllables: "ba čia dė gro ja kė lū mo nau pri rū ska šu ta vė žai gin dro kle ti žu nis",
    greetings: ["Laba diena,", "Sveiki,", "Gerb. komanda,"],
    closings: ["Pagarbiai", "Ačiū", "Geros dienos"],
    subjects: ["Klausimas dėl", "Neveikia", "Skubu:", "Sąskaita ir", "Prašymas:", "Re:"],
    firstNames: "Jonas Ona Mantas Greta Darius Vilma Paulius Ieva Rūta Tadas Kęstutis Saulė Lukas",
    lastNames:
      "Petraitis Varnas Žukauskas Morkūnas Rimkutė Girdžius Balsytė Jonaitis Šimkus Vėlyvis")

  private static let hungarian = GeneratorLanguage(
    code: "hu", perMille: 120,
    words: """
      a az és nem hogy is egy kérem van de ez már csak meg oldal levél tárhely domain számla hiba \
      tegnap ma óta kell lehet szerver jelszó köszönöm miért fizetés visszatérítés mentés csomag \
      ügyfél reggel után még újra második cím szám hónap hét összeg kártya átvitel tanúsítvány \
      felület írja mutatja válasz módosítás meghosszabbítás ellenőrzés adatbázis fájl lassú sürgős \
      rendelés kolléga iroda cég név semmi minden nagyon jó rossz segítség honlap működik
      """,
    syllables: "ba cső dé gyö há ír kő lát mü nyí ó pár rű szé té új vő zsá kör lem tás ház",
    greetings: ["Jó napot kívánok!", "Tisztelt Ügyfélszolgálat!", "Üdvözlöm!"],
    closings: ["Üdvözlettel", "Köszönettel", "Szép napot"],
    subjects: ["Kérdés:", "Nem működik:", "Sürgős:", "Számla és", "Kérés:", "Re:"],
    firstNames: "Katalin Péter Ilona Balázs Márton Dóra Eszter Géza Réka Judit Anna Zoltán",
    lastNames: "Horváth Nagy Kiss Szűcs Varga Fekete Molnár Tóth Kovács Őri Ürmös Zsoldos",
    isFamilyNameFirst: true)

  private static let filipino = GeneratorLanguage(
    code: "fil", perMille: 120,
    words: """
      po ang sa ng na ko mga namin hindi ay para site email lang kami ninyo may pa kasi yung \
      domain invoice server kahapon ngayon password error bakit bayad salamat refund paano kung \
      at pero kanina ulit dalawang address numero buwan linggo halaga card lipat panel lumalabas \
      sagot palitan renew tingnan database file mabagal agad order opisina kumpanya pangalan wala \
      lahat sobrang maayos mali tulong pakitingnan puwede ba plan backup pakibalik gumagana resibo
      """,
    syllables: "ba ka da ga la ma na nga pa sa ta wa ya bu ki di gi li mi ni po su ti tu hin yan",
    greetings: ["Magandang araw po,", "Hello po,", "Kumusta po,"],
    closings: ["Salamat po", "Maraming salamat", "Lubos na gumagalang"],
    subjects: ["Tanong tungkol sa", "Problema sa", "Agaran:", "Invoice at", "Hiling:", "Re:"],
    firstNames: "Liza Andres Corazon Rodel Paolo Bea Miguel Nena Luz Ramon Dalisay Amihan",
    lastNames: "Dimaculangan Villanueva Abad Magsaysay Mendoza Ramos Aquino Bautista Reyes Cruz")

  private static let chinese = GeneratorLanguage(
    code: "zh", perMille: 110,
    words: """
      我们 您好 网站 请问 已经 邮箱 无法 谢谢 服务器 域名 没有 账单 可以 什么 今天 昨天 密码 \
      显示 错误 退款 付款 客户 为什么 还是 发票 备份 套餐 需要 登录 控制面板 打开 收到 邮件 \
      更新 数据库 续费 转移 证书 金额 信用卡 订单 问题 处理 尽快 帮忙 重新 恢复 检查 地址 修改 \
      公司 名称 文件 速度 很慢 上个月 这个月 下周 同事 办公室 两次 重复 扣款 取消 升级 开通 \
      测试 系统 消息 回复 编号 日期 空间 流量 攻击 延迟 正常 部署 图片 首页 后台 前台 删除
      """,
    syllables: "安 博 川 达 恩 方 光 海 京 康 蓝 明 宁 鹏 清 荣 山 天 文 新 远 泽 云 星 林 木",
    greetings: ["您好：", "你们好，", "客服您好："],
    closings: ["谢谢", "此致敬礼", "祝好"],
    subjects: ["咨询：", "故障：", "紧急：", "账单与", "申请", "回复："],
    firstNames: "丽 伟 静 敏 浩 婷 洋 明 强 芳 娜 磊 军 艳",
    lastNames: "王 张 陈 赵 孙 周 刘 吴 李 林 黄 徐",
    blank: "", fullStop: "。", wordsInSentence: 5...11, isFamilyNameFirst: true)
}
