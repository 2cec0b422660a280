/** What one asks of Jiju, each errand in plain steps: read, run, look, write, say. */
package jiju.errand;
