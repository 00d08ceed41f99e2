/// Surnames with their readings: `SURNAME PINYIN`, from the most frequent to the rarest.
///
/// A surname stands in one list only. Left out are those that are hardly ever surnames and very often something else
/// (有, 公, 后, 东方, 濮阳). PINYIN is without tones, ü is `v`, and is the reading as a surname (单 shan, 解 xie).
///
/// Source: 公安部《二〇二〇年全国姓名报告》 for the order of the frequent ones, 《百家姓》 and the names of officials for the
/// others. Each list is sorted by Unicode scalars.
enum Surnames {
  /// The most frequent.
  static let common = """
    丁 ding
    万 wan
    严 yan
    乔 qiao
    于 yu
    任 ren
    伍 wu
    何 he
    余 yu
    侯 hou
    倪 ni
    傅 fu
    冯 feng
    刘 liu
    卢 lu
    史 shi
    叶 ye
    向 xiang
    吕 lv
    吴 wu
    周 zhou
    唐 tang
    夏 xia
    姚 yao
    姜 jiang
    孔 kong
    孙 sun
    孟 meng
    安 an
    宋 song
    尹 yin
    崔 cui
    常 chang
    庄 zhuang
    庞 pang
    康 kang
    廖 liao
    张 zhang
    彭 peng
    徐 xu
    戴 dai
    文 wen
    方 fang
    施 shi
    易 yi
    曹 cao
    曾 zeng
    朱 zhu
    李 li
    杜 du
    杨 yang
    林 lin
    梁 liang
    樊 fan
    武 wu
    段 duan
    毛 mao
    江 jiang
    汤 tang
    汪 wang
    沈 shen
    洪 hong
    温 wen
    潘 pan
    熊 xiong
    牛 niu
    王 wang
    田 tian
    白 bai
    石 shi
    秦 qin
    程 cheng
    罗 luo
    聂 nie
    肖 xiao
    胡 hu
    苏 su
    范 fan
    莫 mo
    葛 ge
    董 dong
    蒋 jiang
    蔡 cai
    薛 xue
    袁 yuan
    覃 qin
    许 xu
    谢 xie
    谭 tan
    贺 he
    贾 jia
    赖 lai
    赵 zhao
    邓 deng
    邢 xing
    邱 qiu
    邵 shao
    邹 zou
    郑 zheng
    郝 hao
    郭 guo
    金 jin
    钟 zhong
    钱 qian
    闫 yan
    陆 lu
    陈 chen
    陶 tao
    雷 lei
    韦 wei
    韩 han
    顾 gu
    颜 yan
    马 ma
    高 gao
    魏 wei
    黄 huang
    黎 li
    齐 qi
    龙 long
    龚 gong
    """

  /// Less frequent, and those that officials bear.
  static let less = """
    丛 cong
    丰 feng
    乐 yue
    习 xi
    亓 qi
    井 jing
    仇 qiu
    付 fu
    仝 tong
    代 dai
    令 ling
    仲 zhong
    伊 yi
    佘 she
    佟 tong
    俞 yu
    信 xin
    储 chu
    党 dang
    全 quan
    兰 lan
    关 guan
    冀 ji
    冉 ran
    农 nong
    冷 leng
    冼 xian
    凌 ling
    凤 feng
    刁 diao
    劳 lao
    包 bao
    匡 kuang
    区 ou
    华 hua
    卓 zhuo
    单 shan
    卜 bu
    卞 bian
    卫 wei
    印 yin
    卿 qing
    厉 li
    原 yuan
    古 gu
    司 si
    吉 ji
    咸 xian
    商 shang
    喻 yu
    回 hui
    奚 xi
    姬 ji
    娄 lou
    季 ji
    宁 ning
    宗 zong
    官 guan
    宣 xuan
    宫 gong
    容 rong
    宿 su
    寇 kou
    封 feng
    尉 wei
    尚 shang
    尤 you
    屈 qu
    屠 tu
    岑 cen
    岳 yue
    嵇 ji
    左 zuo
    巩 gong
    巫 wu
    巴 ba
    布 bu
    帅 shuai
    师 shi
    席 xi
    干 gan
    幸 xing
    应 ying
    廉 lian
    强 qiang
    怀 huai
    惠 hui
    慕 mu
    戈 ge
    戎 rong
    成 cheng
    戚 qi
    房 fang
    扈 hu
    揭 jie
    敖 ao
    敬 jing
    时 shi
    昌 chang
    明 ming
    昝 zan
    晁 chao
    晋 jin
    晏 yan
    普 pu
    景 jing
    曲 qu
    朴 piao
    柏 bai
    查 zha
    柯 ke
    柳 liu
    柴 chai
    栗 li
    栾 luan
    桂 gui
    桑 sang
    梅 mei
    楚 chu
    楼 lou
    欧 ou
    殷 yin
    毕 bi
    池 chi
    沙 sha
    浦 pu
    涂 tu
    游 you
    滕 teng
    满 man
    漆 qi
    濮 pu
    焦 jiao
    燕 yan
    牟 mou
    狄 di
    班 ban
    甄 zhen
    甘 gan
    申 shen
    皮 pi
    盖 ge
    盘 pan
    盛 sheng
    瞿 qu
    祁 qi
    祖 zu
    祝 zhu
    禹 yu
    穆 mu
    窦 dou
    章 zhang
    童 tong
    竺 zhu
    符 fu
    简 jian
    管 guan
    米 mi
    粟 su
    索 suo
    纪 ji
    练 lian
    缪 miao
    羊 yang
    翁 weng
    翟 zhai
    耿 geng
    胥 xu
    臧 zang
    舒 shu
    艾 ai
    芦 lu
    芮 rui
    苑 yuan
    苗 miao
    苟 gou
    茅 mao
    茹 ru
    荆 jing
    荣 rong
    萧 xiao
    蒙 meng
    蒲 pu
    蓝 lan
    蔺 lin
    薄 bo
    虞 yu
    衣 yi
    裴 pei
    褚 chu
    解 xie
    詹 zhan
    计 ji
    谈 tan
    谌 chen
    谷 gu
    豆 dou
    贡 gong
    费 fei
    路 lu
    车 che
    辛 xin
    边 bian
    连 lian
    迟 chi
    逄 pang
    逯 lu
    邝 kuang
    邬 wu
    郁 yu
    郎 lang
    郗 xi
    郜 gao
    郦 li
    鄂 e
    鄢 yan
    铁 tie
    闭 bi
    闵 min
    闻 wen
    阎 yan
    阙 que
    阚 kan
    阮 ruan
    阳 yang
    阴 yin
    隋 sui
    雍 yong
    霍 huo
    靳 jin
    鞠 ju
    项 xiang
    饶 rao
    骆 luo
    鲁 lu
    鲍 bao
    鹿 lu
    麦 mai
    麻 ma
    """

  /// Rare ones.
  static let rare = """
    乌 wu
    乜 nie
    云 yun
    亢 kang
    仉 zhang
    仰 yang
    仵 wu
    伏 fu
    伦 lun
    佀 si
    佴 nai
    俎 zu
    候 hou
    兀 wu
    冒 mao
    冶 ye
    刀 dao
    利 li
    勾 gou
    南 nan
    占 zhan
    危 wei
    厍 she
    召 shao
    员 yun
    呙 guo
    和 he
    哈 ha
    国 guo
    堵 du
    夔 kui
    姒 si
    宓 mi
    宛 wan
    宦 huan
    宰 zai
    富 fu
    寿 shou
    尧 yao
    居 ju
    山 shan
    巢 chao
    幺 yao
    庹 tuo
    庾 yu
    弓 gong
    弘 hong
    弭 mi
    忻 xin
    恽 yun
    慎 shen
    才 cai
    扶 fu
    折 she
    撒 sa
    撖 han
    操 cao
    支 zhi
    斛 hu
    斯 si
    暴 bao
    木 mu
    权 quan
    束 shu
    杭 hang
    松 song
    桓 huan
    步 bu
    殳 shu
    毋 wu
    汝 ru
    汲 ji
    沃 wo
    沐 mu
    泮 pan
    洛 luo
    淦 gan
    渠 qu
    湛 zhan
    滑 hua
    炅 gui
    牧 mu
    狐 hu
    琚 ju
    璩 qu
    眭 sui
    睢 sui
    矫 jiao
    祭 zhai
    禄 lu
    禚 zhuo
    禤 xuan
    禾 he
    秋 qiu
    秘 bi
    竹 zhu
    笪 da
    籍 ji
    粘 nian
    糜 mi
    綦 qi
    缑 gou
    羿 yi
    翦 jian
    肇 zhao
    花 hua
    苌 chang
    苍 cang
    茆 mao
    荀 xun
    莘 shen
    菅 jian
    萨 sa
    蒯 kuai
    蓟 ji
    蓬 peng
    蔚 yu
    虎 hu
    虢 guo
    蚁 yi
    衡 heng
    裘 qiu
    訾 zi
    诸 zhu
    谯 qiao
    贝 bei
    贲 ben
    赏 shang
    赫 he
    蹇 jian
    辜 gu
    遆 ti
    那 na
    邰 tai
    邴 bing
    邸 di
    郄 qie
    郇 xun
    郈 hou
    郏 jia
    郤 xi
    酆 feng
    钭 tou
    钮 niu
    锁 suo
    镡 tan
    闾 lv
    陇 long
    隆 long
    隗 wei
    雒 luo
    韶 shao
    颉 xie
    骞 qian
    鱼 yu
    鲜 xian
    黑 hei
    """

  /// Of two and more characters.
  static let compound = """
    万俟 moqi
    上官 shangguan
    东郭 dongguo
    乐正 yuezheng
    亓官 qiguan
    令狐 linghu
    仲孙 zhongsun
    仲长 zhongchang
    公冶 gongye
    公孙 gongsun
    公羊 gongyang
    单于 chanyu
    南宫 nangong
    叔孙 shusun
    司寇 sikou
    司徒 situ
    司空 sikong
    司马 sima
    呼延 huyan
    夏侯 xiahou
    太叔 taishu
    太史 taishi
    季孙 jisun
    宇文 yuwen
    完颜 wanyan
    宗政 zongzheng
    尉迟 yuchi
    左丘 zuoqiu
    巫马 wuma
    慕容 murong
    拓跋 tuoba
    梁丘 liangqiu
    欧阳 ouyang
    淳于 chunyu
    漆雕 qidiao
    澹台 tantai
    爱新觉罗 aixinjueluo
    独孤 dugu
    申屠 shentu
    百里 baili
    皇甫 huangfu
    相里 xiangli
    端木 duanmu
    纳兰 nalan
    西门 ximen
    诸葛 zhuge
    赫连 helian
    轩辕 xuanyuan
    达奚 daxi
    钟离 zhongli
    长孙 zhangsun
    闻人 wenren
    闾丘 lvqiu
    鲜于 xianyu
    """
}

/// What given names are made of, and what not.
enum GivenNames {
  /// Common words that look like names of two characters: no name unless the page shows one. Sorted by Unicode scalars.
  static let lookAlikes = """
    万人
    万名
    东西
    严格
    严肃
    丰富
    主席
    主持
    于是
    于此
    云南
    云端
    代理
    代表
    仲夏
    任务
    余人
    余名
    俞家
    信息
    元旦
    元首
    充分
    党内
    党前
    党员
    党外
    党委
    党组
    全会
    全体
    全国
    全球
    全部
    全面
    公安
    公平
    关于
    关心
    关键
    农业
    冷静
    凌晨
    利用
    劳动
    华人
    华侨
    华裔
    单位
    南方
    卫生
    印尼
    危机
    危险
    厉害
    原则
    双方
    古代
    召集
    叶片
    司法
    同志
    同时
    向全
    向前
    周年
    周期
    周边
    和平
    和谐
    唐朝
    商业
    商会
    商务
    夏季
    季度
    安全
    安排
    宋代
    宗教
    宗旨
    宣布
    宣言
    宿舍
    富裕
    尚未
    尤其
    居民
    山东
    山西
    岳阳
    左右
    巫师
    席卷
    常务
    常委
    常态
    常驻
    平台
    平安
    幸福
    庄严
    庄稼
    应当
    应急
    应该
    应邀
    康复
    张家
    彭博
    成员
    成效
    成果
    成立
    支持
    支部
    文件
    文化
    文明
    文艺
    新区
    新闻
    方向
    方式
    方案
    方法
    方面
    施工
    时代
    明显
    明确
    易于
    景象
    曾在
    曾经
    有关
    朱家
    权利
    权力
    来自
    杨浦
    松散
    林业
    柔性
    桑梓
    梅花
    欧洲
    欧盟
    武器
    武官
    武警
    段落
    殷切
    毕业
    毛病
    水利
    水平
    水资
    汇聚
    江河
    江苏
    汤圆
    沈阳
    沙漠
    河北
    河南
    洪水
    海南
    海洋
    温度
    温暖
    游客
    满怀
    满意
    潘多
    焦点
    熊猫
    牛奶
    甘肃
    田间
    申请
    白天
    盛大
    相关
    石油
    祖国
    程序
    程度
    童年
    竹林
    符合
    简称
    管控
    管理
    纪委
    纪律
    纪念
    经济
    经过
    翟家
    能够
    臧否
    苏州
    英雄
    范例
    范围
    荣誉
    落实
    薛家
    袁州
    许多
    诸多
    谈话
    谢意
    费用
    贺信
    资金
    赵州
    路线
    车辆
    边境
    连续
    通过
    邢台
    那么
    邹城
    郑州
    都会
    金融
    金额
    钟声
    银行
    阳光
    阳台
    陆续
    韩国
    项目
    颜色
    马克
    马里
    高度
    高校
    高级
    高质
    黄河
    黎明
    齐聚
    龙头
    """

  /// Characters that hardly ever stand in a given name and often stand in running text, one a line.
  ///
  /// What seems to belong here but does occur in names is left out: 和 (阴和俊), 从 (朱从玖), 其 (钱其琛), 会, 来, 为, 近, 得, 省.
  /// 在 is listed although a few bear it (王在希): after a name it is nearly always the preposition.
  /// Source: made by hand for this package. Sorted by Unicode scalars.
  static let rareInNames = """
    下
    不
    与
    且
    个
    么
    也
    乱
    了
    亏
    些
    亡
    仅
    他
    们
    件
    价
    伤
    估
    但
    位
    低
    你
    债
    值
    假
    做
    偷
    免
    内
    减
    击
    分
    别
    到
    剧
    办
    勿
    即
    却
    厂
    厅
    去
    县
    参
    及
    反
    取
    受
    口
    句
    另
    只
    叫
    各
    后
    吗
    吧
    听
    呀
    员
    呢
    哪
    售
    啊
    嘛
    困
    围
    在
    坏
    处
    外
    够
    失
    她
    委
    它
    审
    害
    对
    将
    就
    局
    届
    差
    市
    幅
    幢
    并
    弱
    往
    很
    怎
    总
    恶
    患
    您
    慢
    我
    或
    所
    打
    扛
    批
    找
    把
    拆
    拍
    括
    拿
    指
    按
    损
    据
    旧
    是
    晤
    更
    最
    未
    杀
    条
    某
    染
    样
    欠
    款
    此
    死
    段
    每
    毒
    汇
    污
    没
    油
    灾
    煤
    版
    牌
    由
    疫
    病
    症
    痛
    的
    看
    着
    矿
    码
    破
    示
    票
    禁
    种
    租
    称
    税
    稿
    究
    穷
    站
    第
    等
    篇
    类
    纠
    组
    绕
    给
    缺
    罚
    罢
    罪
    署
    者
    而
    腐
    苦
    菌
    虽
    被
    要
    讨
    议
    讲
    论
    词
    话
    该
    说
    请
    谁
    调
    谈
    败
    贫
    购
    贷
    费
    赔
    赴
    较
    过
    还
    这
    违
    那
    部
    酬
    链
    销
    错
    问
    间
    防
    院
    除
    险
    难
    雇
    需
    面
    页
    题
    骗
    """
}
