import DeskbellCore

extension DemoResponses {
  static let security = """
    % abuse-received | security | abuse
    ~ en | Abuse report received
    Hello,

    thank you for the report, number {{ticket.number}}. We check every one by hand, and act within a working day where it is justified. Please understand that we cannot tell you about our customer.

    {{agent.name}}
    ~ hu | Visszaélés-bejelentés érkezett
    Tisztelt Bejelentő!

    Köszönjük a bejelentést, száma {{ticket.number}}. Minden esetet kézzel vizsgálunk, és egy munkanapon belül intézkedünk, ha indokolt.

    {{agent.name}}
    ~ zh | 已收到投诉举报
    您好：

    感谢您的举报，编号 {{ticket.number}}。我们会逐一人工核查，情况属实的将在一个工作日内处理。

    {{agent.name}}

    % malware-found | security | malware
    ~ en | Malware found on your site
    Hello {{customer.firstName|there}},

    our scan found harmful files on your site; the list is in the panel. To protect your visitors the site shows a maintenance page. We can clean it from a backup, or you do it yourself and tell us.

    {{agent.name}}
    ~ lt | Svetainėje rasta kenkėjiškų failų
    Laba diena, {{customer.firstName|gerb. kliente}},

    patikra Jūsų svetainėje rado kenkėjiškų failų; sąrašas yra valdymo skydelyje. Kad apsaugotume lankytojus, rodomas priežiūros puslapis. Galime atkurti iš kopijos, arba išvalykite patys ir parašykite mums.

    {{agent.name}}
    ~ fil | May nakitang malware sa site ninyo
    Magandang araw po, {{customer.firstName|kaibigan}},

    may nakita pong mapanganib na files ang aming scan sa site ninyo; nasa panel po ang listahan. Para protektado ang mga bisita, maintenance page muna ang ipinapakita. Puwede po naming ibalik mula sa backup.

    {{agent.name}}

    % password-reset | security | account
    ~ en | Reset your password
    Hello {{customer.firstName|there}},

    please set a new password with "Forgotten password" on the login page. We will never ask you for a password by mail or telephone.

    {{agent.name}}
    ~ lt | Slaptažodžio keitimas
    Laba diena, {{customer.firstName|gerb. kliente}},

    naują slaptažodį nustatykite prisijungimo puslapyje paspaudę „Pamiršau slaptažodį“. Slaptažodžio niekada neprašome nei el. paštu, nei telefonu.

    {{agent.name}}
    ~ hu | Jelszó visszaállítása
    Kedves {{customer.firstName|Ügyfelünk}}!

    Új jelszót a belépési oldalon, az „Elfelejtett jelszó” linkkel állíthat be. Jelszót sem levélben, sem telefonon nem kérünk.

    {{agent.name}}
    ~ fil | I-reset ang password
    Magandang araw po, {{customer.firstName|kaibigan}},

    paki-set po ng bagong password gamit ang "Forgotten password" sa login page. Hindi po kami kailanman hihingi ng password sa email o telepono.

    {{agent.name}}
    ~ zh | 重置密码
    {{customer.firstName|您}}，您好：

    请在登录页面点击“忘记密码”设置新密码。我们绝不会通过邮件或电话索要您的密码。

    {{agent.name}}

    % two-factor-lost | security | account
    ~ en | Lost second factor
    Hello {{customer.firstName|there}},

    without the phone we have to be sure that it is you. Please answer with the customer number and the amount of the last invoice; we then call you back on the number we have.

    {{agent.name}}
    ~ hu | Elveszett második faktor
    Kedves {{customer.firstName|Ügyfelünk}}!

    A telefon nélkül meg kell győződnünk arról, hogy valóban Ön az. Kérjük, válaszában írja meg az ügyfélszámát és az utolsó számla összegét; ezután visszahívjuk a nálunk lévő számon.

    {{agent.name}}

    % responsible-disclosure | security | report
    ~ en | Thank you for reporting a weakness
    Hello {{customer.firstName|there}},

    thank you for telling us first. We have reproduced what you found and will write when it is repaired. We pay no bounties, but we do say thank you by name if you like.

    {{agent.name}}
    """
}
