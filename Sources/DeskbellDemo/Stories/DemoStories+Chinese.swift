import DeskbellCore

extension DemoStories {
  static let chineseHosting = """
    = 网站打不开，显示 502
    mail | 王丽 <wangli@hualanshop.example.com> | zh | hosting | outage
    @ 3h c +截图.png
    您好：

    今天早上开始，我们的网站一直显示 502 错误，客户无法下单。昨天晚上还是正常的，我们没有做任何改动。请尽快处理，谢谢！

    王丽
    @ 10m li take
    @ 1m li priority high
    @ 9m li reply
    王女士，您好：

    已经看到问题：PHP 进程被一个爬虫占满了。我先屏蔽它，大约五分钟后恢复。

    李薇
    @ 8m li reply pending
    网站已恢复正常，请您确认一下下单是否正常。
    @ 30m c
    可以下单了，但是后台的订单列表还是很慢，要二十秒才能打开。
    @ 15m li escalate tier 2 hosting follow
    why: 订单列表查询需要二十秒，影响客户发货
    tried: 屏蔽爬虫、重启 PHP、检查慢查询日志
    needed: 给订单表加索引，需要数据库权限

    = 邮箱收不到邮件
    phone | 张伟 <zhangwei@weixinmaoyi.example.net> | zh | hosting | mail
    @ 6h li open
    客户来电：从昨天下午起收不到任何外部邮件，内部邮件正常。请回电 +1 202 555 0106。
    @ 2m li take
    @ 15m li note
    MX 记录在他们自己的域名服务商那里被改成了旧地址。
    @ 10m li reply pending
    张先生，您好：您的 MX 记录昨天被改成了旧服务器。请在域名服务商处改为 mx.amberline.example.com，优先级 10。改好后请告诉我，我来检查。
    @ 2h c
    已经改好了，请帮忙检查。
    @ 20m li reply solved
    检查过了，MX 已经生效，积压的 37 封邮件正在陆续送达。
    @ 1h c
    都收到了，非常感谢！
    @ 5m li no-answer
    @ 10s li solve

    = 申请升级套餐
    web | 陈静 <chenjing@jingcha.example.com> | zh | hosting | plan-change
    @ 26h c
    现在的空间不够用了，想升级到 200 GB 的套餐，多少钱？升级时网站会中断吗？
    @ 4h li take
    @ 20m li reply pending
    陈女士，您好：每月加 6 欧元，升级只需两分钟，网站不会中断。需要现在升级吗？
    @ 15h c
    好的，请升级。
    @ 40m li reply solved
    陈女士，升级已完成，现在共有 200 GB。费用从下个月开始计算。
    @ 1h c
    看到了，谢谢！
    @ 10m li no-answer
    @ 10s li solve

    = 数据库导入失败
    chat | 小刘 <xiaoliu@youxiku.example.org> | zh | hosting | database
    @ 55m c
    导入数据库一直报错
    @ 1m li take
    @ 1m li reply
    您好！请问报什么错？
    @ 1m c
    ERROR 1071 Specified key was too long
    @ 3m li reply
    旧的字符集是 utf8mb3，换成 utf8mb4 后索引太长了。把 VARCHAR(255) 改成 VARCHAR(191) 就可以。
    @ 12m c
    改了，导入成功了 👍👍
    @ 2m c
    但是中文都变成问号了？？？

    = WordPress 后台无法登录
    mail | 赵敏 <zhaomin@mintravel.example.com> | zh | hosting | wordpress
    @ 5d c
    输入密码后又回到登录页面，反复如此。
    @ 3h li take
    @ 30m li reply pending with:clear-cache
    赵女士，您好：请先清除浏览器缓存再试一次。如果还不行，请告诉我您用的浏览器。
    @ 5h c
    清了也不行，用的是手机浏览器。
    @ 1h li note
    安全插件按国家屏蔽了她出差所在地的 IP。
    @ 5m li reply solved
    找到原因了：您的安全插件屏蔽了国外登录。我已把您现在的地址加入白名单。
    @ 2h c
    可以了，谢谢李薇，太专业了！
    @ 10m li solve

    = 网站被搜索引擎标为不安全
    mail | 王丽 <wangli@hualanshop.example.com> | zh | hosting | certificate
    @ 13d c
    客户说浏览器提示我们的网站不安全，请问是证书过期了吗？
    @ 2h li take
    @ 20m li reply solved
    王女士，证书没有过期，是首页有两张图片用了 http 地址。我已经改成 https，现在显示正常。
    @ 1d c
    确认正常，谢谢。
    @ 1h li solve
    @ 4d asta status closed

    = 恢复上周三的备份
    web | 孙浩 <sunhao@haokeji.example.net> | zh | hosting | backup
    @ 30h c
    程序员误删了用户表，请恢复上周三的备份，只要数据库，不要文件。
    @ 2h li take
    @ 30m li escalate to jonas follow
    why: 误删用户表，需要从上周三备份恢复单个数据库
    tried: 确认备份存在（03:10），客户同意只恢复数据库
    needed: 恢复到旁边的新库，由客户自己核对后再切换
    @ 4h jonas note
    Restored as haokeji_wed beside the live one. 48,120 users in it.
    @ 20m jonas assign li
    @ 2h li reply pending
    孙先生，备份已恢复到新库 haokeji_wed，共 48,120 个用户。请核对，确认后我们再切换。

    = 图片加载特别慢
    mail | 陈静 <chenjing@jingcha.example.com> | zh | hosting | performance cdn
    @ 8d c
    国内客户反映茶叶图片加载要十几秒，请问有什么办法？
    @ 6h li take
    @ 2h li reply pending
    陈女士，图片平均 4 MB 一张，建议开启自动压缩，免费。还可以加 CDN，每月 4 欧元。先开压缩试试？
    @ 1d c
    先开压缩吧。
    @ 2h li reply
    已开启，首页从 38 MB 降到 5 MB。请让客户再试试。
    @ 1d c
    快多了，三秒左右，可以接受。
    @ 1h li solve

    = FTP 密码忘了
    chat | 阿明 <aming@mingdesign.example.com> | zh | hosting | ftp
    @ 4d c
    ftp密码忘了怎么办
    @ 2m li take
    @ 1m li reply
    您好，在面板 → 网站 → SFTP 里可以重设。
    @ 3m c
    找到了 谢谢🌹
    @ 10s li solve

    = 能不能部署 Node.js？
    web | 小刘 <liu.dev@mail.example.net> | zh | hosting | presales
    @ 7h c
    请问共享主机能部署 Node.js 吗？还是必须买 VPS？
    @ 1h li reply solved
    您好，Business 套餐支持 Node.js，Start 套餐不支持。

    = 定时任务没有执行
    mail | 孙浩 <sunhao@haokeji.example.net> | zh | hosting | cron
    @ 2h c +cron.log
    昨晚的定时任务没有执行，日志见附件，里面什么都没有。今天的报表出不来，老板在催。
    """

  static let chineseBilling = """
    = 申请退款
    mail | 赵敏 <zhaomin@mintravel.example.com> | zh | billing | refund
    @ 5h c
    您好，我上周重复购买了一年的套餐，请帮我退款。订单号 2026-4471 和 2026-4473，保留第一个即可。
    @ 50m li take
    @ 15m li note
    两个订单相隔三分钟，明显是重复付款，可以全额退款。
    @ 10m li reply with:refund-approved
    赵女士，您好：订单 2026-4473 已批准全额退款，三到五个工作日到账。
    @ 1h c
    谢谢！请问退款是退到信用卡还是余额？我希望退到信用卡。

    = 需要开具发票
    mail | 张伟 <caiwu@weixinmaoyi.example.net> | zh | billing | invoice vat
    @ 28h c
    我们公司需要正式发票，抬头：维新贸易有限公司。请问可以补开上半年的吗？
    @ 6h li take
    @ 30m li reply pending
    张先生，最近一张可以直接重开，更早的需要上级批准，我已提交申请。请提供税号。
    @ 14h c
    税号已经填在控制面板里了。请问什么时候能拿到？

    = 退款还没有到账！！！
    chat | 阿明 <aming@mingdesign.example.com> | zh | billing | refund complaint
    @ 3h c
    退款都两个星期了还没到！
    @ 1m c
    你们是不是不想退了？？
    @ 3m li take
    @ 1m li reply
    非常抱歉，我马上查。
    @ 8m li note
    退款在 9 号发出，银行以“账户已注销”退回，没有人通知客户。是我们的疏忽。
    @ 2m li reply
    查到了：银行以“账户已注销”为由退回了，我们没有及时通知您，对不起。请提供新的账户，今天就重新汇出。
    @ 4m c
    那赔偿呢？两个星期的利息呢？
    @ 5m li escalate supervisor asta
    why: 退款被银行退回两周无人通知客户，客户要求赔偿
    tried: 道歉，并提出当天重新汇款
    needed: 决定是否补偿一个月的费用

    = 如何改成按年付费
    web | 周婷 <zhouting@tinghua.example.org> | zh | billing | plan-change
    @ 6d c
    想改成一年一付，有优惠吗？
    @ 5h li take
    @ 10m li reply pending
    周女士，按年付费相当于付十个月、用十二个月。从下个月 1 日起生效，可以吗？
    @ 1d c
    可以，谢谢。
    @ 1h li solve

    = 账单金额不对
    mail | 陈静 <jing.chen@mail.example.com> | zh | billing | invoice
    @ 9h c +账单.pdf
    这个月的账单比上个月多了 12 欧元，我没有增加任何服务，请核实。

    = 付款失败
    chat | 周婷 <zhouting@tinghua.example.org> | zh | billing | payment
    @ 10d c
    信用卡付款一直失败
    @ 2m li take
    @ 2m li reply
    您好，银行要求验证码，页面可能被广告拦截插件挡住了。请关掉插件再试一次。
    @ 6m c
    成功了！
    @ 10s li solve

    = 合同到期不再续费
    phone | 吴先生 <wu@wushi.example.net> | zh | billing | cancellation
    @ 19d li open
    客户来电：店铺关闭，合同到期后不再续费，要求书面确认。
    @ 3m li take
    @ 30m li reply solved
    吴先生，您好：已确认合同于月底到期后终止，不再扣费。数据保留 30 天。祝您一切顺利。
    @ 5d asta status closed

    = 学生有优惠吗
    social | 豆豆 <@doudou_coding@social.example.net> | zh | billing | discount
    @ 8h c
    @amberline 学生有优惠吗？🥺
    @ 1h li reply solved
    有的！学生凭学生证可享五折，请在官网填写申请表。🎓
    """

  static let chineseDomains = """
    = 域名转入失败
    mail | 孙浩 <sunhao@haokeji.example.net> | zh | domains | transfer
    @ 4d c
    转移码填了三次，都提示“无效”。原注册商说转移码没有问题。
    @ 4h li take
    @ 1h li reply pending with:transfer-in
    孙先生，您好：请确认域名是否已解锁，解锁之前转移码会显示无效。
    @ 1d c
    已经解锁了，还是一样。
    @ 3h li escalate tier 2 domains follow
    why: 域名已解锁，转移码仍提示无效
    tried: 核对状态（ok）、重新索取转移码、换浏览器
    needed: 直接向注册局查询拒绝原因
    @ 16h eva take
    @ 2h eva note
    Code ends with a full-width character (！ instead of !). Registry takes it with the ASCII one.
    @ 30m eva reply pending
    Dear Mr Sun, the last character of the code was a full-width "！". With the normal "!" the registry accepts it; I have started the transfer. You will get a mail to confirm.
    @ 10h c
    原来如此！已经确认了，请问还要多久？

    = 中文域名可以注册吗
    web | 周婷 <zhouting@tinghua.example.org> | zh | domains | idn presales
    @ 20h c
    想注册“婷花园”的中文域名，请问支持吗？邮箱能用吗？
    @ 3h li take
    @ 15m li reply solved
    周女士，支持注册，网站可以正常使用。邮箱建议再配一个英文域名，因为很多系统还不认中文地址。

    = 域名快到期了
    mail | 张伟 <zhangwei@weixinmaoyi.example.net> | zh | domains | renewal
    @ 6h c
    收到到期提醒，请问可以一次续费五年吗？一共三个域名。
    @ 2h li reply solved
    张先生，可以一次续费五年。三个域名的账单已经放在控制面板里。

    = 备案需要的材料
    mail | 陈静 <chenjing@jingcha.example.com> | zh | domains | legal
    @ 11d c
    请问你们能提供备案所需的接入证明吗？
    @ 7h li take
    @ 1h li reply solved
    陈女士，很抱歉，我们的机房不在国内，无法提供接入证明。如果只面向海外客户则不需要备案。
    @ 1d c
    明白了，谢谢。
    @ 10m li no-answer
    @ 10s li solve

    = DNS 修改后没有生效
    chat | 小刘 <xiaoliu@youxiku.example.org> | zh | domains | dns
    @ 15d c
    改了dns一天了没生效
    @ 3m li take
    @ 5m li reply solved with:dns-propagation
    您好，查过了，我们这边已经生效，您本地的缓存还有两小时过期。
    @ 3h c
    好了
    @ 10s li solve
    @ 5d asta status closed

    = 服务器被攻击，无法访问
    mail | 刘洋 <liuyang@youxiku.example.org> | zh | network | ddos
    @ 4h c
    我们的游戏服务器 203.0.113.90 从中午开始无法访问，怀疑是攻击。玩家都在投诉，请紧急处理！
    @ 8m santos take
    @ 1m santos priority urgent
    @ 10m santos note
    22 Gbit/s, NTP amplification. Filter active. chen is off today, li translates.
    @ 5m santos assign li
    @ 6m li reply
    刘先生，您好：确认是 22 Gbit/s 的攻击，防护已经启用，服务器应该已恢复。请让玩家再试一下。
    @ 15m c
    恢复了！但是延迟还是有点高，平时 40 毫秒，现在 120。
    @ 20m li assign santos
    @ 5m santos note
    Traffic goes through the scrubbing centre in Frankfurt, +60 ms. Stays so until the attack ends.

    = 申请 IPv6 地址
    web | 刘洋 <liuyang@youxiku.example.org> | zh | network | ipv6
    @ 7d c
    请给我们的服务器分配一个 IPv6 /64。
    @ 1d chen take
    @ 2h chen reply solved
    您好，已分配 2001:db8:77:5::/64，网关为 2001:db8:77:5::1。
    @ 1d c
    测试通过，谢谢。
    @ 1h chen solve

    = 网站被挂马
    mail | 赵敏 <zhaomin@mintravel.example.com> | zh | security | malware
    @ 22h c +可疑文件.txt
    打开网站会自动跳转到赌博网站，请帮忙检查！
    @ 40m santos take
    @ 1h santos note
    Redirect injected into header.php and the database. Entry: leaked FTP password.
    @ 10m santos assign li
    @ 3h li reply pending with:password-reset
    赵女士，已经清除了跳转代码，入侵途径是泄露的 FTP 密码。请马上修改所有密码，并检查自己的电脑是否有病毒。
    @ 5h c
    密码都改了，电脑也查过毒了，没有问题。
    @ 2h li reply solved
    好的，我们会再观察一周。如有异常请随时联系。

    = 有人冒充你们发邮件
    mail | 吴先生 <wu@wushi.example.net> | zh | security | phishing
    @ 90m c
    收到一封自称是你们客服的邮件，要求我提供信用卡号，附上原文。

    = 优质外链推广
    mail | 推广 <promo@waimao.example.net> | zh | - | -
    @ 3d c
    专业外链，三天见效，首页保证，价格最低！
    @ 2h li status spam

    = 你好
    chat | 访客 <visitor-8123@chat.example.com> | zh | - | -
    @ 20m c
    你好
    @ 30s c
    在吗
    @ 1m c
    我想买个域名做淘宝店，不知道从哪里开始😂

    = 建议
    web | 孙浩 <sunhao.private@mail.example.org> | zh | - | feedback
    @ 2d c
    希望控制面板能有深色模式，晚上看着眼睛疼。
    @ 5h li reply solved
    谢谢您的建议，已经转给产品团队，明年春天会有深色模式。
    """
}
