/**
 * What an experiment file says, as it stands there. Like a scenario, every component declares what
 * it means and what it is otherwise; reader, schema and messages are made from that.
 */
package jiju.experiment.plan;
