/** How likely a target is, when it is reached, and what may be promised. */
package jiju.analysis.target;
