/** The planner's report: one page that opens anywhere, in Chinese and in English. */
package jiju.report;
