/** HTML as values: what is put in as words comes out as words. */
package jiju.report.html;
