import DeskbellCore

extension DemoStories {
  static let lithuanianNetwork = """
    = Serveris nepasiekiamas nuo 6 ryto
    mail | IT skyrius <it@vejomalunai.example.org> | lt | network | outage
    @ 6h c
    Serveris 192.0.2.45 neatsako nei į ping, nei per SSH. Tai mūsų gamybos valdymas, prašome skubiai.
    @ 10m tomas take
    @ 1m tomas priority urgent
    @ 8m tomas reply
    Laba diena, matau: mašina įjungta, bet tinklo jungtis „down“. Siunčiu kolegą prie spintos.

    Tomas
    @ 25m c
    Kiek dar truks? Pamaina stovi, 40 žmonių.
    @ 3m tomas escalate tier 3 network follow
    why: Kliento gamyba stovi, jungtis neatsikuria
    tried: Prievadas išjungtas ir įjungtas, pakeistas kabelis
    needed: Kitas komutatoriaus prievadas ir žmogus prie spintos
    @ 5m jonas take
    @ 20m jonas reply
    Serveris vėl pasiekiamas: sugedo komutatoriaus prievadas, perjungėme į kitą. Atsiprašome.
    @ 12m c
    Dirbame. Prašytume rašytinio paaiškinimo mūsų vadovybei.
    @ 40m jonas note
    Ataskaitą rašau aš, asta peržiūri. Paminėti, kad atsarginė jungtis nebuvo užsakyta.

    = Ataka prieš žaidimų serverį
    chat | Lukas <lukas@zaidimai.example.net> | lt | network | ddos
    @ 8d c
    mus ddosina, serveris krenta kas 5 min
    @ 2m santos take
    @ 1m santos reply
    Hi Lukas, I see it: 6 Gbit/s of UDP. Filter is going on now. (English ok?)
    @ 1m c
    yes ok
    @ 6m santos reply solved
    Filtered. Please tell me if players still lag.
    @ 20m c
    all good now, thx 🔥
    @ 10s santos solve

    = Antras IP adresas
    web | Paulius Girdžius <paulius@girdzius.example.org> | lt | network | ip
    @ 20h c
    Reikia antro IP adreso pašto serveriui, kad atskirčiau nuo svetainės.
    @ 3h tomas take
    @ 20m tomas reply pending
    Laba diena, galima, 2 eurai per mėnesį. Kokį atvirkštinį vardą nustatyti?
    @ 5h c
    pastas.girdzius.example.org
    @ 1h tomas reply solved
    Priskirta: 192.0.2.61, atvirkštinis vardas nustatytas.

    = Techniniai darbai – prašome perkelti
    mail | Mokyklos raštinė <rastine@azuolumokykla.example.org> | lt | network | maintenance
    @ 2d c
    Trečiadienį, kai planuojate darbus, mokiniai laiko egzaminą internetu. Ar galima kitą naktį?
    @ 4h tomas take
    @ 1h tomas reply solved
    Laba diena, darbai vyks 1–3 val. nakties, egzamino metu jų nebus. Vis dėlto Jūsų spintą paliksime pabaigai, kitai savaitei.

    = Lėtas ryšys vakarais
    phone | Kęstutis Varnas <kestutis@varnas.example.com> | lt | network | performance
    @ 30h tomas open
    Skambino: nuo 20 iki 23 val. nuotolinis darbalaukis stringa. Dieną viskas gerai.
    @ 5m tomas take
    @ 20m tomas note
    Mūsų pusėje apkrova 30 %. Panašu į jo interneto tiekėją, paprašiau trasos vakare.
    @ 1m tomas status pending
    @ 14h c
    Tiekėjas pripažino, kad vakarais perkrauta jų linija. Ačiū, kad padėjote įrodyti!
    @ 1h tomas solve
    """

  static let lithuanianSecurity = """
    = Gavau keistą laišką jūsų vardu
    mail | Ona Stankevičienė <ona@stankevicius.example.org> | lt | security | phishing
    @ 7h c
    Laiške rašoma, kad mano pašto dėžutė bus ištrinta, jei nepatvirtinsiu slaptažodžio. Paspaudžiau ir įvedžiau... Ką daryti?
    @ 15m nora take
    @ 2m nora priority high
    @ 5m nora note
    She entered the password. Reset forced, sessions closed. I need someone to write in Lithuanian.
    @ 3m nora assign rasa
    @ 15m rasa reply with:password-reset
    Laba diena, Ona, gerai, kad iškart parašėte. Slaptažodį jau panaikinome ir visus prisijungimus uždarėme. Nustatykite naują ir, jei tą patį naudojote kitur, pakeiskite ir ten.
    @ 1h c
    Pakeičiau. Ar jie spėjo ką nors perskaityti?

    = Svetainėje atsirado svetimas puslapis
    web | Greta <greta@gelesodas.example.com> | lt | security | malware
    @ 29h c
    Google prie mano gėlių parduotuvės rodo vaistų reklamą!!!
    @ 2h santos take
    @ 1h santos note
    Spam pages injected through an old gallery plugin, 1,300 files.
    @ 30m santos assign tomas
    @ 4h tomas reply pending with:malware-found
    Laba diena, Greta, radome 1300 svetimų failų, įsilaužta per seną galerijos įskiepį. Galime atkurti spalio 30 d. kopiją. Ar po tos dienos ką nors keitėte?
    @ 14h c
    Tik kainas, jas turiu Excelyje. Atkurkite!
    @ 3h tomas reply solved
    Atkurta, įskiepis pašalintas, paieškos sistemai pranešta. Reklama iš paieškos dings per kelias dienas.

    = Prašau ištrinti mano duomenis
    mail | Kęstutis Varnas <kestutis@varnas.example.com> | lt | security | gdpr
    @ 15d c
    Pagal BDAR prašau ištrinti duomenis iš senos paskyros.
    @ 1d asta take
    @ 3d asta reply solved
    Gerb. Kęstuti, senosios paskyros duomenys ištrinti, išskyrus sąskaitas, kurias privalome saugoti pagal įstatymą.
    @ 4d asta status closed

    = Laimėjote telefoną!
    mail | Akcija <akcija@prizai.example.net> | lt | - | -
    @ 2d c
    Sveikiname! Jūs išrinktas. Atsiimkite telefoną už 1 eurą.
    @ 3h rasa status spam

    = Labas, ar čia žmogus?
    chat | Domas <domas@mail.example.org> | lt | - | -
    @ 12m c
    labas ar cia zmogus ar robotas
    @ 1m c
    noriu uzsisakyt svetaine bet nieko nesuprantu 😅

    = Ar turite studentų nuolaidą?
    social | Saulė <@saule_koduoja@social.example.net> | lt | - | discount
    @ 5h c
    @amberline ar yra nuolaida studentams? 👩‍💻
    @ 40m rasa reply solved
    Sveiki, Saule! Taip, 50 % su studento pažymėjimu. 👩‍💻

    = Re: Re: Re: Re: Dėl nakvynės
    mail | Danutė <danute@kaimosodyba.example.com> | lt | - | -
    @ 21h c
    Laba diena, tai ar imsite tą kambarį su vaizdu į ežerą savaitgaliui? Laikome iki penktadienio. Danutė
    @ 4h rasa reply pending
    Laba diena, Danute, panašu, kad laiškas pateko ne tuo adresu: čia prieglobos įmonės pagalba. Bet vaizdas į ežerą skamba puikiai!
    @ 3h c
    Oi, atsiprašau! O jūs atvažiuokit vis tiek 😊
    @ 5h asta status closed
    """
}
