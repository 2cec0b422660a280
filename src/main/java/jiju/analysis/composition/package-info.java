/** What a whole is made of: firms of sectors and of towns, floor of zones. */
package jiju.analysis.composition;
