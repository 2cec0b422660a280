/** What founders and firms do: hear of a park, choose, enter, grow, follow, spin off, leave. */
package jiju.behaviour;
