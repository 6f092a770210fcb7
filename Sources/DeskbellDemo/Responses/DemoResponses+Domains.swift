import DeskbellCore

extension DemoResponses {
  static let domains = """
    % transfer-in | domains | transfer
    ~ en | How to transfer a domain to us
    Hello {{customer.firstName|there}},

    three steps: unlock the domain at your present registrar, ask them for the transfer code, enter it in our panel under Domains, Transfer. It takes up to five days; mail and site go on working.

    {{agent.name}}
    ~ lt | Kaip perkelti domeną pas mus
    Laba diena, {{customer.firstName|gerb. kliente}},

    trys žingsniai: atrakinkite domeną pas dabartinį registratorių, paprašykite perkėlimo kodo ir įveskite jį mūsų skydelyje. Užtrunka iki penkių dienų; paštas ir svetainė tuo metu veikia.

    {{agent.name}}
    ~ hu | Domain áthozatala
    Kedves {{customer.firstName|Ügyfelünk}}!

    Három lépés: oldja fel a domain zárolását a jelenlegi regisztrátornál, kérje el az átregisztrálási kódot, és adja meg a felületünkön. Legfeljebb öt napig tart; a levelezés és az oldal közben működik.

    {{agent.name}}
    ~ fil | Paano ilipat ang domain sa amin
    Magandang araw po, {{customer.firstName|kaibigan}},

    tatlong hakbang po: i-unlock ang domain sa kasalukuyang registrar, hingin ang transfer code, at ilagay ito sa panel namin. Hanggang limang araw po ito; gumagana pa rin ang email at site.

    {{agent.name}}
    ~ zh | 如何转入域名
    {{customer.firstName|您}}，您好：

    分三步：在原注册商处解锁域名，索取转移码，然后在我们的控制面板中填写。最长需要五天，期间邮箱和网站照常使用。

    {{agent.name}}

    % dns-propagation | domains | dns
    ~ en | DNS changes need time
    Hello {{customer.firstName|there}},

    the change is in our name servers. Others remember the old answer for up to the time it carried (mostly one to four hours, seldom a day).

    {{agent.name}}
    ~ lt | DNS pakeitimams reikia laiko
    Laba diena, {{customer.firstName|gerb. kliente}},

    pakeitimas mūsų serveriuose jau yra. Kiti senąjį atsakymą dar prisimena kurį laiką (dažniausiai 1–4 valandas, retai parą).

    {{agent.name}}
    ~ zh | DNS 更改需要时间生效
    {{customer.firstName|您}}，您好：

    更改已在我们的域名服务器上生效。其他服务器会缓存旧记录一段时间，一般一到四小时，很少超过一天。

    {{agent.name}}

    % domain-expired | domains | renewal
    ~ en | Domain expired, what now
    Hello {{customer.firstName|there}},

    the domain has expired but can still be renewed at the normal price for 30 days. I have prepared the invoice; as soon as it is paid the domain answers again.

    {{agent.name}}
    ~ hu | Lejárt domain
    Kedves {{customer.firstName|Ügyfelünk}}!

    A domain lejárt, de 30 napig még a szokásos áron meghosszabbítható. A díjbekérőt elkészítettem; fizetés után a domain újra él.

    {{agent.name}}
    ~ fil | Nag-expire na ang domain
    Magandang araw po, {{customer.firstName|kaibigan}},

    nag-expire na po ang domain pero mare-renew pa sa karaniwang presyo sa loob ng 30 araw. Naihanda ko na po ang invoice.

    {{agent.name}}

    % owner-change | domains | owner
    ~ en | Change of owner
    Hello {{customer.firstName|there}},

    for a change of owner we need the form in the panel signed by both sides. The old owner confirms it by mail; after that it is done within a day.

    {{agent.name}}
    ~ lt | Domeno savininko keitimas
    Laba diena, {{customer.firstName|gerb. kliente}},

    keičiant savininką reikia abiejų pusių pasirašytos formos, ją rasite valdymo skydelyje. Senasis savininkas patvirtina el. paštu; tada užtrunka ne ilgiau kaip dieną.

    {{agent.name}}
    """
}
