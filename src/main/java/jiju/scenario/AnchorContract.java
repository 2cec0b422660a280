package jiju.scenario;

import jiju.unit.Month;
import jiju.unit.Text;

/** An anchor that comes by contract rather than by a trip, such as an incubator's operator. */
public record AnchorContract(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Meaning(zh = "来源城市", en = "city it comes from", refersTo = "sourceCities") String city,
    @Meaning(zh = "行业", en = "sector", refersTo = "sectors") String sector,
    @Meaning(zh = "落地月份", en = "month of landing") Month month) {}
