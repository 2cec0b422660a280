package jiju.scenario;

import jiju.unit.Text;

/** An assumption that a headline rests on and that the report must show. */
public record Caveat(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "内容", en = "what is assumed") Text text) {}
