/** Tables as text: numbers in their shortest form, rows of comma-separated values. */
package jiju.store.table;
