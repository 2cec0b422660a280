/**
 * Results of one question that is no projection: its tables, what they mean, where they are from.
 */
package jiju.store.results.study;
