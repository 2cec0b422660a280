package jiju.analysis.marginal;

import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * A lever moved by a little.
 *
 * @param id stable name of its arm and its rows
 * @param text what one unit more is: one more trip to Hangzhou, one more clerk
 * @param units how many units it was moved by; effects and costs are given per unit
 * @param changed the scenario with the lever moved
 */
public record Step(String id, Text text, double units, Timeline changed) {}
