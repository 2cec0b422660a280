package jiju.scenario;

/** Supply of workers (definitions 22). */
public record Talent(
    @Quantity(
            zh = "每套公寓支持人数",
            en = "workers that a flat supplies",
            unit = Unit.PERSONS,
            value = 1.5,
            max = 20)
        double workersPerFlat,
    @Quantity(
            zh = "岗位空缺率",
            en = "vacancies per worker employed",
            unit = Unit.SHARE,
            value = 0.1,
            max = 10,
            low = 0.03,
            high = 0.2)
        double vacanciesPerWorker) {}
