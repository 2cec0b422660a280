package jiju.scenario;

/** How officials count (model 7). */
public record Statistics(
    @Meaning(zh = "公布口径", en = "which count the press prints", value = "EXISTING")
        ReportedFirms reportedFirms,
    @Quantity(
            zh = "规上标准（年营业收入）",
            en = "revenue from which a firm is above scale",
            unit = Unit.YUAN,
            value = 10000000,
            min = 1,
            low = 10000000,
            high = 20000000,
            evidence = Evidence.REPORTED,
            source = "national rule for information services (recalled)",
            sourceZh = "全国信息服务业标准（凭记忆）")
        double aboveScaleYuan,
    @Quantity(
            zh = "“百亿级”园区标准（近十二个月产值）",
            en = "output of twelve months from which a park counts as large",
            unit = Unit.YUAN,
            value = 1e10,
            min = 1,
            evidence = Evidence.REPORTED,
            source = "F16 counts towns above 10 bn yuan",
            sourceZh = "F16统计产值超百亿元的小镇")
        double largeParkYuan,
    @Meaning(
            zh = "窗口是否记台账（办件数与变更名称的办理时间成为指标）",
            en = "whether the desk keeps a log (files and the time of a renaming become metrics)",
            value = "false")
        boolean deskLog,
    @Meaning(
            zh = "是否登记创办者来自哪座城市（本地与外地的累计登记数成为指标）",
            en =
                "whether the park notes which city founders come from (registrations from home and from elsewhere become metrics)",
            value = "false")
        boolean originLog) {

  /** Which firms a published count means. */
  public enum ReportedFirms {
    /** On the register at the end of the month. */
    EXISTING,
    /** Ever registered. */
    CUMULATIVE,
    /** Operating at the end of the month. */
    OPERATING
  }
}
