/** The command line: words in, errands out. */
package jiju.cli;
