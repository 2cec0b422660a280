package jiju.scenario;

import java.util.Optional;

/**
 * Trade that lives on passers-by (model 5, definitions 24): sales = catchment × spend × (1 −
 * online) × capture + station users × conversion × ticket. Site factors are drawn once a
 * replication, operators' factors per operator.
 */
public record Footfall(
    @Meaning(zh = "商圈人口", en = "people in the catchment") Optional<Prior> catchmentPeople,
    @Meaning(zh = "人均年零售支出", en = "retail spend per person and year")
        Optional<Prior> spendYuanPerPersonYear,
    @Meaning(zh = "网络零售占比", en = "online share of retail") Optional<Prior> onlineShare,
    @Meaning(zh = "车站年客流", en = "station users a year") Optional<Prior> stationUsersPerYear,
    @Meaning(zh = "客流转化率", en = "share of station users who buy") Optional<Prior> conversion,
    @Meaning(zh = "客单价", en = "spend of a buyer") Optional<Prior> ticketYuan,
    @Meaning(zh = "商圈捕获率（经营者）", en = "share of the catchment that an operator captures")
        Optional<Prior> captureShare,
    @Meaning(zh = "经营者毛利中可付场地的份额", en = "share of sales that an operator has for premises")
        Optional<Prior> operatorMargin,
    @Meaning(zh = "经营者运营成本", en = "operator's running cost")
        Optional<Prior> operatorUpkeepYuanPerSqmYear,
    @Meaning(zh = "经营者装修成本", en = "operator's fit-out") Optional<Prior> operatorFitOutYuanPerSqm,
    @Quantity(
            zh = "投资测算年限",
            en = "years over which a lot must pay for itself",
            unit = Unit.YEARS,
            value = 10,
            min = 1,
            max = 50)
        int horizonYears) {}
