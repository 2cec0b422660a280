/** A first scenario for a new town: commented files, filled from its register of firms if given. */
package jiju.store.starter;
