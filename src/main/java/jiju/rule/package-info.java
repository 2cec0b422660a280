/** What a rule is, and the phases of the month. */
package jiju.rule;
