/** Jiju 集聚: how an industry cluster grows in a park, firm by firm and month by month. */
package jiju;
