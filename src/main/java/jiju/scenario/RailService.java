package jiju.scenario;

import jiju.unit.Month;
import jiju.unit.Text;

/** A high-speed rail stop that serves a park. */
public record RailService(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Meaning(zh = "开通月份", en = "month of opening") Month opens,
    @Quantity(
            zh = "较开通时增加的每日列车",
            en = "daily trains above the opening timetable",
            unit = Unit.TRAINS_PER_DAY,
            value = 0,
            max = 500,
            low = 0,
            high = 30)
        double extraTrainsPerDay) {}
