/** What the authority does: calendar, trips, events, desk, incubators, money. */
package jiju.policy;
