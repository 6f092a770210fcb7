import DeskbellCore

extension DemoResponses {
  static let billing = """
    % invoice-copy | billing | invoice
    ~ en | Copy of an invoice
    Hello {{customer.firstName|there}},

    here is the copy you asked for. All invoices are also in the panel under Billing, Invoices.

    {{agent.name}}
    ~ lt | Sąskaitos kopija
    Laba diena, {{customer.firstName|gerb. kliente}},

    siunčiame prašytą sąskaitos kopiją. Visas sąskaitas rasite ir valdymo skydelyje, skiltyje „Sąskaitos“.

    {{agent.name}}
    ~ hu | Számlamásolat
    Kedves {{customer.firstName|Ügyfelünk}}!

    Küldjük a kért számlamásolatot. Minden számla megtalálható a kezelőfelületen is, a Számlázás menüben.

    {{agent.name}}
    ~ fil | Kopya ng invoice
    Magandang araw po, {{customer.firstName|kaibigan}},

    narito po ang kopyang hiningi ninyo. Makikita rin po ang lahat ng invoice sa panel, sa ilalim ng Billing.

    {{agent.name}}
    ~ zh | 账单副本
    {{customer.firstName|您}}，您好：

    附件是您要的账单副本。所有账单也可以在控制面板的“账单”中下载。

    {{agent.name}}

    % refund-approved | billing | refund
    ~ en | Refund is on its way
    Hello {{customer.firstName|there}},

    the refund is approved and goes back the way you paid. Banks take three to five working days.

    {{agent.name}}
    ~ lt | Pinigai grąžinami
    Laba diena, {{customer.firstName|gerb. kliente}},

    grąžinimas patvirtintas, pinigai grįš tuo pačiu būdu, kuriuo mokėjote. Bankams tai užtrunka 3–5 darbo dienas.

    {{agent.name}}
    ~ hu | A visszatérítés úton van
    Kedves {{customer.firstName|Ügyfelünk}}!

    A visszatérítést jóváhagytuk, ugyanazon az úton érkezik, ahogyan fizetett. A bankoknak ez 3–5 munkanap.

    {{agent.name}}
    ~ fil | Papunta na ang refund
    Magandang araw po, {{customer.firstName|kaibigan}},

    aprubado na po ang refund at babalik sa paraang ginamit ninyo sa pagbabayad. Tatlo hanggang limang araw po ito sa bangko.

    {{agent.name}}
    ~ zh | 退款已批准
    {{customer.firstName|您}}，您好：

    退款已批准，将按原付款方式退回，银行通常需要三到五个工作日。

    {{agent.name}}

    % refund-declined | billing | refund
    ~ en | Refund is not possible
    Hello {{customer.firstName|there}},

    I am sorry, for this service the money-back time of 30 days is over. What I can do is to end it at the next date, so that nothing more is charged. Shall I?

    {{agent.name}}
    ~ hu | Visszatérítés nem lehetséges
    Kedves {{customer.firstName|Ügyfelünk}}!

    Sajnálom, ennél a szolgáltatásnál a 30 napos visszatérítési idő letelt. Azt megtehetem, hogy a következő fordulónapon megszüntetem, így további díj nem keletkezik. Kéri?

    {{agent.name}}

    % payment-reminder | billing | invoice payment
    ~ en | Friendly reminder
    Hello {{customer.firstName|there}},

    an invoice is still open on your account. If you have paid in the last days, please ignore this; otherwise the panel offers card and bank transfer.

    {{agent.name}}
    ~ lt | Priminimas apie sąskaitą
    Laba diena, {{customer.firstName|gerb. kliente}},

    Jūsų paskyroje liko neapmokėta sąskaita. Jei apmokėjote pastarosiomis dienomis, į šį laišką nekreipkite dėmesio; kitu atveju valdymo skydelyje galite mokėti kortele arba pavedimu.

    {{agent.name}}
    ~ zh | 付款提醒
    {{customer.firstName|您}}，您好：

    您的账户还有一张未付账单。如果您最近几天已经付款，请忽略此邮件；否则可在控制面板中使用银行卡或转账支付。

    {{agent.name}}

    % vat-details | billing | invoice vat
    ~ en | Company and VAT details on invoices
    Hello {{customer.firstName|there}},

    please send the exact company name, address and VAT number. Future invoices will carry them; the last one can be issued again within 30 days.

    {{agent.name}}
    ~ lt | Įmonės ir PVM duomenys sąskaitoje
    Laba diena, {{customer.firstName|gerb. kliente}},

    prašome atsiųsti tikslų įmonės pavadinimą, adresą ir PVM mokėtojo kodą. Jie bus visose būsimose sąskaitose; paskutinę galime perrašyti per 30 dienų.

    {{agent.name}}
    ~ hu | Cégadatok és adószám a számlán
    Kedves {{customer.firstName|Ügyfelünk}}!

    Kérjük, küldje el a cég pontos nevét, címét és adószámát. A jövőbeli számlákon ez szerepel majd; az utolsót 30 napon belül módosítani tudjuk.

    {{agent.name}}
    """
}
