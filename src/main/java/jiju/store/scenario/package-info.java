/**
 * Scenario files: read strictly, merged with what they extend and the libraries they name, bound to
 * the records of a scenario, and written out again with every default filled in.
 */
package jiju.store.scenario;
