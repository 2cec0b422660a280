/**
 * As much of Apache Parquet as results need, written here so that the bytes are the same on every
 * machine and no native library has to be loaded: flat tables, every column optional, plain or
 * dictionary pages, nothing compressed, every page with its checksum.
 *
 * <p>Source of the layout: Apache Parquet format 2.10, {@code parquet.thrift} and {@code
 * Encodings.md}.
 */
package jiju.store.parquet;
