/**
 * The model against what the field knows: of firms, of places, of policies. A class a group of
 * regularities; those that a scenario has nothing for are left out.
 */
package jiju.errand.regularity;
