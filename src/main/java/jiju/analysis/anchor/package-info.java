/** How much of a park hangs on its few largest firms. */
package jiju.analysis.anchor;
