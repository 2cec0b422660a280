/** The numbers that questions are answered in, read off each run as it comes and then forgotten. */
package jiju.analysis.measure;
