/** Small values that reject nonsense: months, spans of months, bilingual texts. */
package jiju.unit;
