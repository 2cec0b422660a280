/** What can be wrong with a scenario, and how it is said: every problem at once, one line each. */
package jiju.scenario.check;
