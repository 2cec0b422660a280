/** Why a year came out as it did. */
package jiju.analysis.explanation;
