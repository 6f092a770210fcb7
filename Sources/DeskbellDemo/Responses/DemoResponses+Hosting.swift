import DeskbellCore

extension DemoResponses {
  static let hosting = """
    % restore-backup | hosting | backup
    ~ en | We can restore a backup
    Hello {{customer.firstName|there}},

    we keep daily backups for 14 days. Please tell me the day, and whether files, database or both should be put back. What is there now is kept beside it.

    {{agent.name}}
    ~ lt | Galime atkurti iš atsarginės kopijos
    Laba diena, {{customer.firstName|gerb. kliente}},

    kasdienes kopijas saugome 14 dienų. Parašykite, kurios dienos kopijos reikia ir ką atkurti: failus, duomenų bazę ar abu. Dabartinė būsena bus išsaugota šalia.

    {{agent.name}}
    ~ hu | Visszaállítás mentésből
    Kedves {{customer.firstName|Ügyfelünk}}!

    A napi mentéseket 14 napig őrizzük. Kérem, írja meg, melyik napot és mit állítsunk vissza: fájlokat, adatbázist vagy mindkettőt. A jelenlegi állapotot is megőrizzük.

    {{agent.name}}
    ~ fil | Maibabalik namin ang backup
    Magandang araw po, {{customer.firstName|kaibigan}},

    may backup po kami araw-araw, hanggang 14 na araw. Pakisabi po kung aling araw, at kung files, database, o pareho ang ibabalik.

    {{agent.name}}
    ~ zh | 可以从备份恢复
    {{customer.firstName|您}}，您好：

    我们保留 14 天的每日备份。请告诉我恢复哪一天的备份，以及恢复文件、数据库还是两者。当前内容会另外保留。

    {{agent.name}}

    % backup-policy | hosting | backup
    ~ en | How long backups are kept
    Hello {{customer.firstName|there}},

    daily backups are kept for 14 days and weekly ones for 8 weeks, encrypted, in a second data centre.

    {{agent.name}}
    ~ hu | Meddig őrizzük a mentéseket
    Kedves {{customer.firstName|Ügyfelünk}}!

    A napi mentéseket 14 napig, a hetieket 8 hétig őrizzük, titkosítva, egy másik adatközpontban.

    {{agent.name}}

    % clear-cache | hosting | performance
    ~ en | Clear the cache first
    Hello {{customer.firstName|there}},

    please empty the cache in the panel (Site, Cache, Empty) and open the page in a private window. If it still looks old, tell me the address of the page.

    {{agent.name}}
    ~ fil | I-clear muna ang cache
    Magandang araw po, {{customer.firstName|kaibigan}},

    paki-clear po muna ang cache sa panel (Site, Cache, Empty) at buksan ang page sa private window. Kung luma pa rin, pakisabi po ang address ng page.

    {{agent.name}}
    ~ zh | 请先清除缓存
    {{customer.firstName|您}}，您好：

    请在控制面板中清空缓存（网站 → 缓存 → 清空），再用无痕窗口打开页面。如果仍是旧内容，请把网址发给我。

    {{agent.name}}

    % mail-settings | hosting | mail
    ~ en | Settings for mail programs
    Hello {{customer.firstName|there}},

    incoming: imap.amberline.example.com, port 993, TLS
    outgoing: smtp.amberline.example.com, port 465, TLS
    user name: the whole mail address

    {{agent.name}}
    ~ lt | Pašto programos nustatymai
    Laba diena, {{customer.firstName|gerb. kliente}},

    gaunamas paštas: imap.amberline.example.com, prievadas 993, TLS
    siunčiamas paštas: smtp.amberline.example.com, prievadas 465, TLS
    naudotojo vardas: visas el. pašto adresas

    {{agent.name}}
    ~ hu | Levelezőprogram beállításai
    Kedves {{customer.firstName|Ügyfelünk}}!

    bejövő: imap.amberline.example.com, 993-as port, TLS
    kimenő: smtp.amberline.example.com, 465-ös port, TLS
    felhasználónév: a teljes e-mail-cím

    {{agent.name}}
    ~ zh | 邮件客户端设置
    {{customer.firstName|您}}，您好：

    收信：imap.amberline.example.com，端口 993，TLS
    发信：smtp.amberline.example.com，端口 465，TLS
    用户名：完整的邮箱地址

    {{agent.name}}

    % upgrade-plan | hosting | sales
    ~ en | A larger plan would help
    Hello {{customer.firstName|there}},

    your site has outgrown its plan. The next one has twice the memory and costs 6 euro more a month; the change takes two minutes and nothing moves. Shall I?

    {{agent.name}}
    ~ lt | Padėtų didesnis planas
    Laba diena, {{customer.firstName|gerb. kliente}},

    Jūsų svetainei dabartinis planas per mažas. Kitame dvigubai daugiau atminties, jis 6 eurais per mėnesį brangesnis; pakeitimas užtrunka dvi minutes. Ar pakeisti?

    {{agent.name}}
    """
}
