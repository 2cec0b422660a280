/** JSON as a tree in which every value knows where it was written; reading is strict. */
package jiju.store.json;
