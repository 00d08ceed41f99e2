/// Places that readouts name: `NAME PINYIN PROVINCE KIND`.
///
/// All 34 units of province level, all 333 of prefecture level, the county-level units that provinces and the
/// production corps of 新疆 administer, and counties, districts and towns where meetings are often held. Names are short forms
/// (合肥, 延边, 锡林郭勒); one that is also a common word keeps its suffix (东方市, 滨海新区, 新星市). A name that several places
/// share has a line for each (海南, 吉林, 朝阳).
///
/// PINYIN is one word without tones. Units of province level and cities of prefecture level have their customary
/// romanisation (shaanxi, hohhot, nyingchi), all others plain pinyin. PROVINCE is the short name; a unit of province level has
/// itself. KIND is 省, 自治区, 直辖市, 特别行政区, 市, 地区, 州, 盟, 县级, 新区, 区 or 镇.
///
/// Source: 民政部《中华人民共和国行政区划代码》 as of 2024 (with 襄樊 and 莱芜, cities of prefecture level until 2010 and 2019).
/// Sorted by Unicode scalars.
enum Places {
  static let list = """
    七台河 qitaihe 黑龙江 市
    万宁 wanning 海南 县级
    万州 wanzhou 重庆 区
    三亚 sanya 海南 市
    三明 sanming 福建 市
    三沙 sansha 海南 市
    三门峡 sanmenxia 河南 市
    上杭 shanghang 福建 县级
    上海 shanghai 上海 直辖市
    上饶 shangrao 江西 市
    东兴 dongxing 广西 县级
    东台 dongtai 江苏 县级
    东方市 dongfang 海南 县级
    东莞 dongguan 广东 市
    东营 dongying 山东 市
    东阳 dongyang 浙江 县级
    两江新区 liangjiang 重庆 新区
    中卫 zhongwei 宁夏 市
    中山 zhongshan 广东 市
    临夏 linxia 甘肃 州
    临汾 linfen 山西 市
    临沂 linyi 山东 市
    临沧 lincang 云南 市
    临港新片区 lingang 上海 新区
    临高 lingao 海南 县级
    丹东 dandong 辽宁 市
    丹江口 danjiangkou 湖北 县级
    丽水 lishui 浙江 市
    丽江 lijiang 云南 市
    义乌 yiwu 浙江 县级
    乌兰察布 ulanqab 内蒙古 市
    乌海 wuhai 内蒙古 市
    乌镇 wuzhen 浙江 镇
    乌鲁木齐 urumqi 新疆 市
    乐东 ledong 海南 县级
    乐山 leshan 四川 市
    乐清 yueqing 浙江 县级
    九江 jiujiang 江西 市
    二连浩特 erenhot 内蒙古 县级
    于都 yudu 江西 县级
    云南 yunnan 云南 省
    云浮 yunfu 广东 市
    五大连池 wudalianchi 黑龙江 县级
    五家渠 wujiaqu 新疆 县级
    五指山 wuzhishan 海南 县级
    井冈山 jinggangshan 江西 县级
    亦庄 yizhuang 北京 区
    亳州 bozhou 安徽 市
    仁怀 renhuai 贵州 县级
    仙桃 xiantao 湖北 县级
    伊宁 yining 新疆 县级
    伊春 yichun 黑龙江 市
    伊犁 yili 新疆 州
    余姚 yuyao 浙江 县级
    余杭 yuhang 浙江 区
    佛山 foshan 广东 市
    佳木斯 jiamusi 黑龙江 市
    保亭 baoting 海南 县级
    保定 baoding 河北 市
    保山 baoshan 云南 市
    信阳 xinyang 河南 市
    儋州 danzhou 海南 市
    克孜勒苏 kezilesu 新疆 州
    克拉玛依 karamay 新疆 市
    公主岭 gongzhuling 吉林 县级
    六安 luan 安徽 市
    六盘水 liupanshui 贵州 市
    兰州 lanzhou 甘肃 市
    兰州新区 lanzhou 甘肃 新区
    兰考 lankao 河南 县级
    共青城 gongqingcheng 江西 县级
    兴安 xingan 内蒙古 盟
    内江 neijiang 四川 市
    内蒙古 neimenggu 内蒙古 自治区
    凉山 liangshan 四川 州
    凤阳 fengyang 安徽 县级
    凭祥 pingxiang 广西 县级
    前海 qianhai 广东 区
    包头 baotou 内蒙古 市
    北京 beijing 北京 直辖市
    北仑 beilun 浙江 区
    北屯 beitun 新疆 县级
    北戴河 beidaihe 河北 区
    北海 beihai 广西 市
    十堰 shiyan 湖北 市
    南京 nanjing 江苏 市
    南充 nanchong 四川 市
    南宁 nanning 广西 市
    南平 nanping 福建 市
    南昌 nanchang 江西 市
    南沙 nansha 广东 区
    南通 nantong 江苏 市
    南阳 nanyang 河南 市
    博尔塔拉 boertala 新疆 州
    博鳌 boao 海南 镇
    厦门 xiamen 福建 市
    双河市 shuanghe 新疆 县级
    双鸭山 shuangyashan 黑龙江 市
    句容 jurong 江苏 县级
    可克达拉 kekedala 新疆 县级
    台北 taipei 台湾 市
    台州 taizhou 浙江 市
    台湾 taiwan 台湾 省
    合肥 hefei 安徽 市
    吉安 jian 江西 市
    吉林 jilin 吉林 市
    吉林 jilin 吉林 省
    吐鲁番 turpan 新疆 市
    吕梁 lvliang 山西 市
    启东 qidong 江苏 县级
    吴忠 wuzhong 宁夏 市
    吴江 wujiang 江苏 区
    周口 zhoukou 河南 市
    呼伦贝尔 hulunbuir 内蒙古 市
    呼和浩特 hohhot 内蒙古 市
    和田 hetian 新疆 地区
    咸宁 xianning 湖北 市
    咸阳 xianyang 陕西 市
    哈密 hami 新疆 市
    哈尔滨 harbin 黑龙江 市
    唐山 tangshan 河北 市
    商丘 shangqiu 河南 市
    商洛 shangluo 陕西 市
    喀什 kashi 新疆 地区
    嘉兴 jiaxing 浙江 市
    嘉善 jiashan 浙江 县级
    嘉定 jiading 上海 区
    嘉峪关 jiayuguan 甘肃 市
    四川 sichuan 四川 省
    四平 siping 吉林 市
    固原 guyuan 宁夏 市
    图们 tumen 吉林 县级
    图木舒克 tumushuke 新疆 县级
    塔城 tacheng 新疆 地区
    大兴安岭 daxinganling 黑龙江 地区
    大同 datong 山西 市
    大庆 daqing 黑龙江 市
    大理 dali 云南 州
    大连 dalian 辽宁 市
    天府新区 tianfu 四川 新区
    天水 tianshui 甘肃 市
    天津 tianjin 天津 直辖市
    天门 tianmen 湖北 县级
    太仓 taicang 江苏 县级
    太原 taiyuan 山西 市
    威海 weihai 山东 市
    娄底 loudi 湖南 市
    孝感 xiaogan 湖北 市
    宁夏 ningxia 宁夏 自治区
    宁德 ningde 福建 市
    宁波 ningbo 浙江 市
    安吉 anji 浙江 县级
    安庆 anqing 安徽 市
    安康 ankang 陕西 市
    安徽 anhui 安徽 省
    安阳 anyang 河南 市
    安顺 anshun 贵州 市
    定安 dingan 海南 县级
    定西 dingxi 甘肃 市
    宜兴 yixing 江苏 县级
    宜宾 yibin 四川 市
    宜昌 yichang 湖北 市
    宜春 yichun 江西 市
    宜都 yidu 湖北 县级
    宝坻 baodi 天津 区
    宝鸡 baoji 陕西 市
    宣城 xuancheng 安徽 市
    宿州 suzhou 安徽 市
    宿迁 suqian 江苏 市
    密云 miyun 北京 区
    寿光 shouguang 山东 县级
    屯昌 tunchang 海南 县级
    山东 shandong 山东 省
    山南 shannan 西藏 市
    山西 shanxi 山西 省
    岳阳 yueyang 湖南 市
    崇左 chongzuo 广西 市
    崇明 chongming 上海 区
    崇礼 chongli 河北 区
    巢湖 chaohu 安徽 县级
    巩义 gongyi 河南 县级
    巴中 bazhong 四川 市
    巴彦淖尔 bayannur 内蒙古 市
    巴音郭楞 bayinguoleng 新疆 州
    常州 changzhou 江苏 市
    常德 changde 湖南 市
    常熟 changshu 江苏 县级
    平凉 pingliang 甘肃 市
    平山 pingshan 河北 县级
    平湖 pinghu 浙江 县级
    平潭 pingtan 福建 县级
    平顶山 pingdingshan 河南 市
    广东 guangdong 广东 省
    广元 guangyuan 四川 市
    广安 guangan 四川 市
    广州 guangzhou 广东 市
    广德 guangde 安徽 县级
    广西 guangxi 广西 自治区
    庆阳 qingyang 甘肃 市
    庐山 lushan 江西 县级
    库尔勒 kuerle 新疆 县级
    库车 kuche 新疆 县级
    廊坊 langfang 河北 市
    延安 yanan 陕西 市
    延庆 yanqing 北京 区
    延边 yanbian 吉林 州
    开封 kaifeng 河南 市
    张北 zhangbei 河北 县级
    张家口 zhangjiakou 河北 市
    张家港 zhangjiagang 江苏 县级
    张家界 zhangjiajie 湖南 市
    张掖 zhangye 甘肃 市
    徐州 xuzhou 江苏 市
    德宏 dehong 云南 州
    德州 dezhou 山东 市
    德清 deqing 浙江 县级
    德阳 deyang 四川 市
    忻州 xinzhou 山西 市
    怀化 huaihua 湖南 市
    怀柔 huairou 北京 区
    怒江 nujiang 云南 州
    恩施 enshi 湖北 州
    惠州 huizhou 广东 市
    慈溪 cixi 浙江 县级
    成都 chengdu 四川 市
    扬州 yangzhou 江苏 市
    承德 chengde 河北 市
    抚州 fuzhou 江西 市
    抚远 fuyuan 黑龙江 县级
    抚顺 fushun 辽宁 市
    拉萨 lhasa 西藏 市
    揭阳 jieyang 广东 市
    攀枝花 panzhihua 四川 市
    敦煌 dunhuang 甘肃 县级
    文山 wenshan 云南 州
    文昌 wenchang 海南 县级
    新乡 xinxiang 河南 市
    新余 xinyu 江西 市
    新星市 xinxing 新疆 县级
    新疆 xinjiang 新疆 自治区
    新郑 xinzheng 河南 县级
    无锡 wuxi 江苏 市
    日喀则 xigaze 西藏 市
    日照 rizhao 山东 市
    昆山 kunshan 江苏 县级
    昆明 kunming 云南 市
    昆玉 kunyu 新疆 县级
    昌吉 changji 新疆 州
    昌平 changping 北京 区
    昌江 changjiang 海南 县级
    昌都 qamdo 西藏 市
    昭通 zhaotong 云南 市
    晋中 jinzhong 山西 市
    晋城 jincheng 山西 市
    晋江 jinjiang 福建 县级
    普洱 puer 云南 市
    景德镇 jingdezhen 江西 市
    曲阜 qufu 山东 县级
    曲靖 qujing 云南 市
    曹妃甸 caofeidian 河北 区
    朔州 shuozhou 山西 市
    朝阳 chaoyang 北京 区
    朝阳 chaoyang 辽宁 市
    本溪 benxi 辽宁 市
    来宾 laibin 广西 市
    杨凌 yangling 陕西 区
    杭州 hangzhou 浙江 市
    松原 songyuan 吉林 市
    松江 songjiang 上海 区
    林州 linzhou 河南 县级
    林芝 nyingchi 西藏 市
    果洛 guoluo 青海 州
    枣庄 zaozhuang 山东 市
    柯桥 keqiao 浙江 区
    柳州 liuzhou 广西 市
    株洲 zhuzhou 湖南 市
    格尔木 geermu 青海 县级
    桂林 guilin 广西 市
    桐乡 tongxiang 浙江 县级
    梅州 meizhou 广东 市
    梧州 wuzhou 广西 市
    楚雄 chuxiong 云南 州
    榆林 yulin 陕西 市
    横店 hengdian 浙江 镇
    横琴 hengqin 广东 区
    正定 zhengding 河北 县级
    武夷山 wuyishan 福建 县级
    武威 wuwei 甘肃 市
    武汉 wuhan 湖北 市
    武清 wuqing 天津 区
    毕节 bijie 贵州 市
    永城 yongcheng 河南 县级
    永川 yongchuan 重庆 区
    永州 yongzhou 湖南 市
    汉中 hanzhong 陕西 市
    汕头 shantou 广东 市
    汕尾 shanwei 广东 市
    江北新区 jiangbei 江苏 新区
    江苏 jiangsu 江苏 省
    江西 jiangxi 江西 省
    江门 jiangmen 广东 市
    江阴 jiangyin 江苏 县级
    池州 chizhou 安徽 市
    汶川 wenchuan 四川 县级
    沈阳 shenyang 辽宁 市
    沧州 cangzhou 河北 市
    河北 hebei 河北 省
    河南 henan 河南 省
    河池 hechi 广西 市
    河源 heyuan 广东 市
    泉州 quanzhou 福建 市
    泰安 taian 山东 市
    泰州 taizhou 江苏 市
    泸州 luzhou 四川 市
    洋浦 yangpu 海南 区
    洛阳 luoyang 河南 市
    济南 jinan 山东 市
    济宁 jining 山东 市
    济源 jiyuan 河南 县级
    浏阳 liuyang 湖南 县级
    浙江 zhejiang 浙江 省
    浦东 pudong 上海 新区
    海东 haidong 青海 市
    海北 haibei 青海 州
    海南 hainan 海南 省
    海南 hainan 青海 州
    海口 haikou 海南 市
    海宁 haining 浙江 县级
    海淀 haidian 北京 区
    海西 haixi 青海 州
    涪陵 fuling 重庆 区
    涿州 zhuozhou 河北 县级
    淄博 zibo 山东 市
    淮北 huaibei 安徽 市
    淮南 huainan 安徽 市
    淮安 huaian 江苏 市
    深圳 shenzhen 广东 市
    淳安 chunan 浙江 县级
    清远 qingyuan 广东 市
    温岭 wenling 浙江 县级
    温州 wenzhou 浙江 市
    渭南 weinan 陕西 市
    湖北 hubei 湖北 省
    湖南 hunan 湖南 省
    湖州 huzhou 浙江 市
    湘江新区 xiangjiang 湖南 新区
    湘潭 xiangtan 湖南 市
    湘西 xiangxi 湖南 州
    湛江 zhanjiang 广东 市
    溧阳 liyang 江苏 县级
    滁州 chuzhou 安徽 市
    滇中新区 dianzhong 云南 新区
    滕州 tengzhou 山东 县级
    满洲里 manzhouli 内蒙古 县级
    滨州 binzhou 山东 市
    滨海新区 binhai 天津 新区
    漯河 luohe 河南 市
    漳州 zhangzhou 福建 市
    潍坊 weifang 山东 市
    潜江 qianjiang 湖北 县级
    潮州 chaozhou 广东 市
    澄迈 chengmai 海南 县级
    澳门 macao 澳门 特别行政区
    濮阳 puyang 河南 市
    烟台 yantai 山东 市
    焦作 jiaozuo 河南 市
    牡丹江 mudanjiang 黑龙江 市
    玉林 yulin 广西 市
    玉树 yushu 青海 州
    玉溪 yuxi 云南 市
    珠海 zhuhai 广东 市
    珲春 hunchun 吉林 县级
    琼中 qiongzhong 海南 县级
    琼海 qionghai 海南 县级
    瑞丽 ruili 云南 县级
    瑞金 ruijin 江西 县级
    瓦房店 wafangdian 辽宁 县级
    甘南 gannan 甘肃 州
    甘孜 ganzi 四川 州
    甘肃 gansu 甘肃 省
    白城 baicheng 吉林 市
    白山 baishan 吉林 市
    白杨市 baiyang 新疆 县级
    白沙 baisha 海南 县级
    白银 baiyin 甘肃 市
    百色 baise 广西 市
    益阳 yiyang 湖南 市
    盐城 yancheng 江苏 市
    盘锦 panjin 辽宁 市
    眉山 meishan 四川 市
    石嘴山 shizuishan 宁夏 市
    石家庄 shijiazhuang 河北 市
    石河子 shihezi 新疆 县级
    石狮 shishi 福建 县级
    神农架 shennongjia 湖北 县级
    神木 shenmu 陕西 县级
    福州 fuzhou 福建 市
    福建 fujian 福建 省
    福清 fuqing 福建 县级
    秦皇岛 qinhuangdao 河北 市
    红安 hongan 湖北 县级
    红河 honghe 云南 州
    绍兴 shaoxing 浙江 市
    绥化 suihua 黑龙江 市
    绥芬河 suifenhe 黑龙江 县级
    绵阳 mianyang 四川 市
    聊城 liaocheng 山东 市
    肇庆 zhaoqing 广东 市
    胡杨河 huyanghe 新疆 县级
    胶州 jiaozhou 山东 县级
    腾冲 tengchong 云南 县级
    自贡 zigong 四川 市
    舟山 zhoushan 浙江 市
    芜湖 wuhu 安徽 市
    苏州 suzhou 江苏 市
    茂名 maoming 广东 市
    荆州 jingzhou 湖北 市
    荆门 jingmen 湖北 市
    荣成 rongcheng 山东 县级
    莆田 putian 福建 市
    莱芜 laiwu 山东 区
    菏泽 heze 山东 市
    萍乡 pingxiang 江西 市
    营口 yingkou 辽宁 市
    萧山 xiaoshan 浙江 区
    葫芦岛 huludao 辽宁 市
    蓟州 jizhou 天津 区
    虹桥 hongqiao 上海 区
    蚌埠 bengbu 安徽 市
    衡水 hengshui 河北 市
    衡阳 hengyang 湖南 市
    衢州 quzhou 浙江 市
    襄樊 xiangfan 湖北 市
    襄阳 xiangyang 湖北 市
    西双版纳 xishuangbanna 云南 州
    西咸 xixian 陕西 新区
    西宁 xining 青海 市
    西安 xian 陕西 市
    西昌 xichang 四川 县级
    西柏坡 xibaipo 河北 镇
    西藏 xizang 西藏 自治区
    许昌 xuchang 河南 市
    诸城 zhucheng 山东 县级
    诸暨 zhuji 浙江 县级
    贵安 guian 贵州 新区
    贵州 guizhou 贵州 省
    贵港 guigang 广西 市
    贵溪 guixi 江西 县级
    贵阳 guiyang 贵州 市
    贺州 hezhou 广西 市
    资阳 ziyang 四川 市
    赣州 ganzhou 江西 市
    赣江新区 ganjiang 江西 新区
    赤峰 chifeng 内蒙古 市
    辽宁 liaoning 辽宁 省
    辽源 liaoyuan 吉林 市
    辽阳 liaoyang 辽宁 市
    达州 dazhou 四川 市
    运城 yuncheng 山西 市
    连云港 lianyungang 江苏 市
    迪庆 diqing 云南 州
    通化 tonghua 吉林 市
    通州 tongzhou 北京 区
    通州 tongzhou 江苏 区
    通辽 tongliao 内蒙古 市
    遂宁 suining 四川 市
    遵义 zunyi 贵州 市
    邢台 xingtai 河北 市
    那曲 nagqu 西藏 市
    邯郸 handan 河北 市
    邵阳 shaoyang 湖南 市
    邹城 zoucheng 山东 县级
    郑州 zhengzhou 河南 市
    郴州 chenzhou 湖南 市
    都江堰 dujiangyan 四川 县级
    鄂尔多斯 ordos 内蒙古 市
    鄂州 ezhou 湖北 市
    酒泉 jiuquan 甘肃 市
    醴陵 liling 湖南 县级
    重庆 chongqing 重庆 直辖市
    金华 jinhua 浙江 市
    金寨 jinzhai 安徽 县级
    金昌 jinchang 甘肃 市
    金普新区 jinpu 辽宁 新区
    钦州 qinzhou 广西 市
    铁岭 tieling 辽宁 市
    铁门关 tiemenguan 新疆 县级
    铜仁 tongren 贵州 市
    铜川 tongchuan 陕西 市
    铜陵 tongling 安徽 市
    银川 yinchuan 宁夏 市
    锡林郭勒 xilinguole 内蒙古 盟
    锦州 jinzhou 辽宁 市
    镇江 zhenjiang 江苏 市
    长春 changchun 吉林 市
    长汀 changting 福建 县级
    长沙 changsha 湖南 市
    长治 changzhi 山西 市
    阆中 langzhong 四川 县级
    阜平 fuping 河北 县级
    阜新 fuxin 辽宁 市
    阜阳 fuyang 安徽 市
    防城港 fangchenggang 广西 市
    阳江 yangjiang 广东 市
    阳泉 yangquan 山西 市
    阿克苏 akesu 新疆 地区
    阿勒泰 aletai 新疆 地区
    阿坝 aba 四川 州
    阿拉善 alashan 内蒙古 盟
    阿拉尔 alaer 新疆 县级
    阿拉山口 alashankou 新疆 县级
    阿里 ali 西藏 地区
    陇南 longnan 甘肃 市
    陕西 shaanxi 陕西 省
    陵水 lingshui 海南 县级
    随州 suizhou 湖北 市
    雄安 xiongan 河北 新区
    雅安 yaan 四川 市
    霍尔果斯 huoerguosi 新疆 县级
    霸州 bazhou 河北 县级
    青岛 qingdao 山东 市
    青浦 qingpu 上海 区
    青海 qinghai 青海 省
    鞍山 anshan 辽宁 市
    韩城 hancheng 陕西 县级
    韶关 shaoguan 广东 市
    韶山 shaoshan 湖南 县级
    顺义 shunyi 北京 区
    顺德 shunde 广东 区
    香港 hongkong 香港 特别行政区
    马鞍山 maanshan 安徽 市
    驻马店 zhumadian 河南 市
    高雄 kaohsiung 台湾 市
    鸡西 jixi 黑龙江 市
    鹤壁 hebi 河南 市
    鹤岗 hegang 黑龙江 市
    鹰潭 yingtan 江西 市
    黄冈 huanggang 湖北 市
    黄南 huangnan 青海 州
    黄山 huangshan 安徽 市
    黄石 huangshi 湖北 市
    黑河 heihe 黑龙江 市
    黑龙江 heilongjiang 黑龙江 省
    黔东南 qiandongnan 贵州 州
    黔南 qiannan 贵州 州
    黔江 qianjiang 重庆 区
    黔西南 qianxinan 贵州 州
    齐齐哈尔 qiqihar 黑龙江 市
    龙岩 longyan 福建 市
    """
}

/// One-character abbreviations of provinces: `LETTER PROVINCE`. Source: 国务院 list of 简称. Sorted by Unicode scalars.
enum ProvinceLetters {
  static let list = """
    云 云南
    京 北京
    冀 河北
    台 台湾
    吉 吉林
    宁 宁夏
    川 四川
    新 新疆
    晋 山西
    桂 广西
    沪 上海
    津 天津
    浙 浙江
    渝 重庆
    港 香港
    湘 湖南
    滇 云南
    澳 澳门
    琼 海南
    甘 甘肃
    皖 安徽
    秦 陕西
    粤 广东
    苏 江苏
    蒙 内蒙古
    藏 西藏
    蜀 四川
    豫 河南
    贵 贵州
    赣 江西
    辽 辽宁
    鄂 湖北
    闽 福建
    陇 甘肃
    陕 陕西
    青 青海
    鲁 山东
    黑 黑龙江
    黔 贵州
    """
}

/// Groups of provinces and large regions that stand as addressees or places, one name a line.
///
/// Source: national regional strategies (区域重大战略, 区域协调发展战略), plans of 城市群 and 都市圈, and usage of readouts.
/// Sorted by Unicode scalars.
enum Regions {
  static let list = """
    31个省区市
    31个省（区、市）
    G60科创走廊
    一市三省
    一市两省
    一带一路沿线
    三区三州
    三省一区
    三省一市
    三省两市
    上海大都市圈
    东北
    东北三省
    东北三省一区
    东北四省区
    东北地区
    东疆
    东部
    东部地区
    东部沿海
    东部沿海地区
    东部省市
    两省一市
    两省两市
    中原地区
    中原城市群
    中部
    中部六省
    中部地区
    乌蒙山区
    云贵川
    京冀
    京津
    京津冀
    京津冀三地
    京津冀地区
    六盘山区
    兰州—西宁城市群
    关中
    关中平原城市群
    冀中南
    冀北
    北疆
    北部湾城市群
    北部湾经济区
    华东
    华东六省一市
    华东地区
    华中
    华中地区
    华北
    华北地区
    华南
    华南地区
    南京都市圈
    南水北调沿线
    南疆
    南疆四地州
    原中央苏区
    各省(区、市)
    各省区市
    各省（区、市）
    合肥都市圈
    呼包鄂榆城市群
    哈长城市群
    大别山革命老区
    大湾区
    大运河文化带
    大运河沿线
    天山北坡城市群
    太湖流域
    宁波都市圈
    山东半岛城市群
    川东北
    川南
    川渝
    川渝两地
    川渝两省市
    川滇藏
    川西北
    川陕革命老区
    巢湖流域
    左右江革命老区
    广州都市圈
    成德眉资
    成渝
    成渝双城经济圈
    成渝地区
    成渝地区双城经济圈
    新疆生产建设兵团
    晋陕蒙
    晋陕豫
    晋陕豫黄河金三角
    杭州都市圈
    松辽流域
    武汉城市圈
    武汉都市圈
    武陵山区
    民族地区
    江浙沪
    沪浙
    沪浙皖
    沪苏
    沪苏浙
    沪苏浙皖
    沿江
    沿江11省市
    沿江十一省市
    沿江省市
    沿海
    沿海地区
    沿海省市
    沿边
    沿边地区
    沿黄
    沿黄9省区
    沿黄九省区
    沿黄省区
    泛珠三角
    泛珠三角区域
    津冀
    浙东
    浙北
    浙南
    浙皖
    浙西
    浙赣
    浙闽
    海南自由贸易港
    海南自贸港
    海峡西岸经济区
    海河流域
    淮河流域
    淮河生态经济带
    深圳都市圈
    深港
    渝川
    渝鄂
    渝黔
    港澳
    港澳台
    港澳地区
    港澳特别行政区
    湘南
    湘赣
    湘赣边
    湘鄂赣
    滇中城市群
    滇桂黔
    滇池流域
    滇西边境山区
    环渤海
    环渤海地区
    珠三角
    珠江—西江经济带
    珠江三角洲
    珠江流域
    甘青
    甘青宁
    皖北
    皖北地区
    皖南
    皖江城市带
    皖豫
    皖赣
    秦巴山区
    粤东
    粤东粤西粤北地区
    粤东西北
    粤北
    粤桂
    粤港
    粤港澳
    粤港澳大湾区
    粤澳
    粤西
    粤闽
    老工业基地
    胶东
    胶东半岛
    苏中
    苏北
    苏南
    苏浙
    苏浙沪
    苏浙皖
    苏皖
    苏锡常都市圈
    苏鲁豫皖
    蒙晋陕
    虹桥国际开放枢纽
    西北
    西北五省区
    西北地区
    西南
    西南地区
    西安都市圈
    西部
    西部地区
    西部省区市
    西部陆海新通道
    豫东
    豫北
    豫南
    豫西
    豫鲁
    贫困地区
    资源型地区
    赣北
    赣南
    赣南等原中央苏区
    赣闽粤原中央苏区
    边境地区
    边疆地区
    辽东半岛
    辽中南城市群
    辽吉黑
    辽吉黑蒙
    辽西北
    鄂湘赣
    鄂豫皖
    长三角
    长三角G60科创走廊
    长三角区域
    长三角地区
    长三角生态绿色一体化发展示范区
    长株潭
    长株潭都市圈
    长江三角洲
    长江三角洲区域
    长江三角洲地区
    长江上游
    长江下游
    长江中下游
    长江中游
    长江中游三省
    长江中游城市群
    长江流域
    长江经济带
    长江经济带11省市
    长江经济带沿线省市
    闽北
    闽南
    闽台
    闽粤浙
    闽西
    陕北
    陕南
    陕甘宁
    陕甘宁革命老区
    集中连片特困地区
    青藏高原
    革命老区
    首都都市圈
    鲁西南
    鲁豫
    黄河上游
    黄河下游
    黄河中游
    黄河流域
    黄河流域九省区
    黑吉辽
    黑吉辽蒙
    黔中城市群
    黔桂
    """
}
