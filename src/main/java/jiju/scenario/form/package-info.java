/**
 * What a scenario may say: the declarations on its records, read once and held as a tree of forms.
 * Binder, schema and description are all generated from it.
 */
package jiju.scenario.form;
