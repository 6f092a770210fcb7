import DeskbellCore

extension DemoResponses {
  static let general = """
    % greeting | - | opening
    ~ en | Greeting
    Hello {{customer.firstName|there}},

    thank you for writing to us.
    ~ lt | Pasisveikinimas
    Laba diena, {{customer.firstName|gerb. kliente}},

    ačiū, kad parašėte.
    ~ hu | Köszöntés
    Kedves {{customer.firstName|Ügyfelünk}}!

    Köszönjük, hogy írt nekünk.
    ~ fil | Pagbati
    Magandang araw po, {{customer.firstName|kaibigan}},

    salamat po sa pagsulat sa amin.
    ~ zh | 问候
    {{customer.firstName|您}}，您好：

    感谢您的来信。

    % received | - | opening
    ~ en | We have it and are looking into it
    Hello {{customer.firstName|there}},

    we have your message and are looking into it. Its number is #{{ticket.number}}; you can simply answer this mail.

    {{agent.name}}
    ~ lt | Gavome ir aiškinamės
    Laba diena, {{customer.firstName|gerb. kliente}},

    gavome Jūsų laišką ir jau aiškinamės. Užklausos numeris #{{ticket.number}}; galite tiesiog atsakyti į šį laišką.

    {{agent.name}}
    ~ hu | Megkaptuk, dolgozunk rajta
    Kedves {{customer.firstName|Ügyfelünk}}!

    Megkaptuk az üzenetét, és már vizsgáljuk az ügyet. Az ügy száma #{{ticket.number}}; elég erre a levélre válaszolnia.

    {{agent.name}}
    ~ fil | Natanggap na at tinitingnan na namin
    Magandang araw po, {{customer.firstName|kaibigan}},

    natanggap na po namin ang mensahe ninyo at tinitingnan na namin ito. Ang numero po nito ay #{{ticket.number}}; sagutin lang po ninyo ang email na ito.

    {{agent.name}}
    ~ zh | 已收到，正在处理
    {{customer.firstName|您}}，您好：

    我们已收到您的来信，正在处理。工单编号为 #{{ticket.number}}，直接回复本邮件即可。

    {{agent.name}}

    % more-details | - | question
    ~ en | Please tell us more
    Hello {{customer.firstName|there}},

    so that we look in the right place, could you please tell us:

    - which domain or site it is about
    - since when you see it
    - the exact words of the error, or a picture of it

    {{agent.name}}
    ~ lt | Prašome patikslinti
    Laba diena, {{customer.firstName|gerb. kliente}},

    kad ieškotume ten, kur reikia, prašome parašyti:

    - apie kurį domeną ar svetainę kalbame
    - nuo kada tai pastebite
    - tikslų klaidos tekstą arba ekrano nuotrauką

    {{agent.name}}
    ~ hu | További részleteket kérünk
    Kedves {{customer.firstName|Ügyfelünk}}!

    Hogy jó helyen keressük a hibát, kérjük, írja meg:

    - melyik domainről vagy oldalról van szó
    - mióta tapasztalja
    - a hibaüzenet pontos szövegét, vagy küldjön képet róla

    {{agent.name}}
    ~ fil | Pakidagdagan po ang detalye
    Magandang araw po, {{customer.firstName|kaibigan}},

    para po matingnan namin sa tamang lugar, pakisabi po:

    - kung aling domain o site ito
    - kung kailan pa ninyo ito napansin
    - ang eksaktong mensahe ng error, o isang screenshot nito

    {{agent.name}}
    ~ zh | 请补充信息
    {{customer.firstName|您}}，您好：

    为了尽快找到问题，请告诉我们：

    - 涉及哪个域名或网站
    - 从什么时候开始出现
    - 完整的错误信息，或一张截图

    {{agent.name}}

    % outage-apology | - | apology outage
    ~ en | Sorry for the outage
    Hello {{customer.firstName|there}},

    we are sorry: your services could not be reached for a while. The fault is found and repaired. For the time lost you will get a credit on your next invoice, without having to ask for it.

    {{agent.name}}
    ~ lt | Atsiprašome dėl sutrikimo
    Laba diena, {{customer.firstName|gerb. kliente}},

    atsiprašome: kurį laiką Jūsų paslaugos buvo nepasiekiamos. Gedimas rastas ir pašalintas. Už prarastą laiką sumažinsime kitą sąskaitą, atskirai kreiptis nereikia.

    {{agent.name}}
    ~ hu | Elnézést a kiesésért
    Kedves {{customer.firstName|Ügyfelünk}}!

    Elnézését kérjük: a szolgáltatásai egy ideig nem voltak elérhetők. A hibát megtaláltuk és elhárítottuk. A kiesett időt a következő számlán jóváírjuk, ezt külön kérnie nem kell.

    {{agent.name}}
    ~ zh | 服务中断致歉
    {{customer.firstName|您}}，您好：

    非常抱歉，您的服务曾有一段时间无法访问。故障已经找到并排除，中断的时间会在下一张账单中自动抵扣，无需另行申请。

    {{agent.name}}

    % closing | - | closing
    ~ en | Anything else?
    Is there anything else we can do? If not, there is no need to answer; the matter can be opened again any time by answering this mail.

    {{agent.name}}
    ~ lt | Ar dar galime padėti?
    Ar galime dar kuo nors padėti? Jei ne, atsakyti nereikia; atsakę į šį laišką bet kada galėsite klausimą atnaujinti.

    {{agent.name}}
    ~ hu | Segíthetünk még?
    Segíthetünk még valamiben? Ha nem, nem szükséges válaszolnia; erre a levélre válaszolva az ügyet bármikor újranyithatja.

    {{agent.name}}
    ~ fil | May maitutulong pa po ba kami?
    May maitutulong pa po ba kami? Kung wala na, hindi na po kailangang sumagot; sagutin lang po ang email na ito kung gusto ninyong buksan ulit ang usapan.

    {{agent.name}}
    ~ zh | 还有其他问题吗？
    还有什么可以帮您的吗？如果没有，无需回复；以后随时回复本邮件即可重新打开此工单。

    {{agent.name}}

    % call-back | - | phone
    ~ en | We tried to call you
    Hello {{customer.firstName|there}},

    I tried to reach you on the telephone without luck. When would it suit you? A time and a number are enough.

    {{agent.name}}
    ~ lt | Bandėme Jums paskambinti
    Laba diena, {{customer.firstName|gerb. kliente}},

    bandžiau Jums prisiskambinti, bet nepavyko. Kada būtų patogu? Pakanka laiko ir numerio.

    {{agent.name}}
    ~ hu | Kerestük telefonon
    Kedves {{customer.firstName|Ügyfelünk}}!

    Próbáltam telefonon elérni, sajnos nem sikerült. Mikor lenne alkalmas? Elég egy időpont és egy szám.

    {{agent.name}}
    """
}
