/**
 * The frozen description of a world: its setting (nature's), its levers (ours), and the meaning,
 * unit, range, default and source of every number. Each number is declared once, on its record
 * component; schema, guide and ODD are generated from the declarations.
 */
package jiju.scenario;
