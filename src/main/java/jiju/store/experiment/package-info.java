/** Reads experiment files, with the scenarios that they vary, and lays out their points. */
package jiju.store.experiment;
