extension LexiconTable {
  /// Azerbaijani.
  static let azerbaijani: StaticString = """
    stop: və bir bu da də ilə üçün olan daha çox ən kimi qədər sonra əvvəl amma nə o mi var yox
    oldu etdi edib edildi olub dedi yeni son böyük ilk görə qarşı hər ki artıq ona onun bildirib
    açıqladı haqqında arasında
    arts: film* kino* serial* aktyor* aktrisa* müğənni* mahnı* musiqi* albom* konsert* teatr*
    opera* sərgi* muzey* rəssam* kitab* roman* yazıçı* şair* ədəbiyyat* mədəniyyət* festival*
    oskar* rejissor* televiziya* aparıcı* jurnalist* media* mətbuat* xalq_artisti* muğam* aşıq*
    eurovision
    crime: polis* məhkəmə* cinayət* həbs* saxlanıl* prokuror* dtx^ din~ ittiham* hökm* qətl*
    öldür~ oğurluq* oğru* soyğun* dələduz* narkotik* qaçaqmal* rüşvət* korrupsiya* zorla* vəkil*
    istintaq* təqsirləndir* məhkum* cəza* bıçaqla* axtarış~
    disaster: zəlzələ*^ yanğın*^ sel~ daşqın* qəza*^ yol_qəzası sürüşmə* qasırğa* sunami fhn^
    xilas* təxliyə* fəlakət* partlayış~ ölən~ yaralan* boğul* həlak* çökdü* uçqun*
    economy: iqtisad* şirkət* bank* inflyasiya* dollar* avro~ manat* ticarət* ixrac* idxal*
    birja* səhm* faiz* mərkəzi_bank* kredit* borc* büdcə* vergi* qiymət* neft* qaz* socar^
    benzin* qızıl~ investisiya* mənfəət* satış* sənaye* zavod* istehsal* artım~ bazar* mənzil*
    ipoteka* milyard* milyon~ bitcoin* kripto* sahibkar* tender* gömrük* ümumi_daxili azal~
    dövlət_neft
    education: məktəb* şagird* müəllim* universitet* təhsil* tələbə* imtahan* dim^ qəbul~ dərs*
    bağça* rektor* təqaüd* attestat* abituriyent* kollec*
    environment: iklim* iqlim*^ ekolog* ətraf_mühit* karbon* emissiya* çirklən*
    qlobal_istiləşmə* tullantı* meşə* yaşıl_enerji* bərpa_olunan* cop29^ xəzər~ quraqlıq*
    health: sağlam* səhiyyə* xəstəxana* həkim* vaksin* peyvənd* koronavirus* covid* xəstə*
    xərçəng* virus* pandemiya* qrip* dərman* müalicə* əməliyyat~ diabet* ürək* hamilə* abort*
    aptek* təbib* epidemiya* infeksiya* üst klinika* simptom* donor*
    human: lotereya* kral* kraliça* şahzadə* it~ pişik* zoopark* ad_günü* maraqlı~ rekord~
    labour: tətil* həmkarlar* əməkhaqqı* maaş* minimum_əməkhaqqı işsiz* işçi* pensiya*
    pensiyaçı* məşğulluq* vakansiya* ixtisar*
    lifestyle: turizm* turist* səyahət* resept* restoran* otel* istirahət* çimərlik* bürc*
    mətbəx* moda* gözəllik*
    politics: prezident* nazir* baş_nazir* seçki* parlament* milli_məclis* hökumət* partiya*
    deputat* müxalifət* səs~ namizəd* referendum* konstitusiya* qanun* diplomat* səfir*
    səfirlik* sammit* zirvə* nato ai~ bmt abş~ əliyev* ilham_əliyev* paşinyan* putin* zelenski*
    tramp* trump* bayden* makron* ərdoğan* netanyahu* kreml ağ_ev sanksiya* danışıq* sülh*
    görüş* səfər* xin^ xarici_işlər* siyasi* siyasət* istefa* rusiya~ ukrayna~ iran~ israil~
    türkiyə~ ermənistan* gürcüstan* bələdiyyə* icra_hakimiyyəti* nümayəndə* minsk_qrupu*
    religion: kilsə* məscid* islam* din~ dini* papa^ vatikan* müsəlman* xristian* yəhudi*
    sinaqoq* ramazan* novruz~ bayram~ həcc qurban* oruc* imam* axund* qmi quran* ibadət*
    kafedral* dindar*
    science: elm* texnologiya* kosmos* kosmik* internet* peyk* raket~ nasa azərkosmos* ay~ mars~
    planet* astronom* asteroid* teleskop* fizika* kimya* biologiya* genetik* dnt alim* tədqiqat*
    kəşf* süni_intellekt* robot* kompüter* proqram~ telefon* iphone google apple microsoft
    facebook twitter whatsapp tiktok instagram haker* kiber* tətbiq~ rəqəmsal* amea* arxeolo*
    society: miqrant* qaçqın* köçkün* qadın* ailə* uşaq~ uşaqlar~ yoxsul* irqçi* ayrı-seçkilik*
    nikah* boşan* əhali* əlil* könüllü* yardım~ məişət_zorakılığı* müavinət* sosial~
    sport: futbol* oyun~ oyunu~ komanda* liqa* premyer_liqa* baş_məşqçi* məşqçi* çempion* qol~
    qarabağ_fk qarabağ~ neftçi~ sabah~ qəbələ~ millimiz* milli_komanda* kubok* turnir* stadion*
    futbolçu* qapıçı* hücumçu* transfer* hakim~ penalti* uefa* fifa* voleybol* basketbol*
    tennis* güləş* cüdo* boks* şahmat*^ qran-pri* formula_1* atletika* üzgüçü* olimpiya*
    olimpiada* medal* messi ronaldo real_madrid barselona* çempionlar_liqası* qələbə~ məğlub*
    idman*
    conflict: müharibə* ordu* əsgər* hücum* terror* bomba* partlayış~ raket* dron* pua silah*
    müdafiə_nazirliyi* mina~ minalar* anama^ şəhid* qazi~ atəşkəs* işğal* cəbhə* tank* girov*
    çevriliş* hərbi* həmas* hamas hizbullah* qəzza* fələstin* nüvə* taliban* əməliyyat~ qarabağ~
    dağlıq_qarabağ* separatçı* sülhməramlı* antiterror* atəş~ səfərbərlik*
    weather: hava~ hava_proqnozu* qar~ yağış* leysan* külək* temperatur* istilik~ soyuq* şaxta*
    duman* meteorolo* dolu~
    """
}
