/**
 * Luck: keyed, stateless streams of randomness, the names of the decisions that use them, and exact
 * transforms by inversion.
 *
 * <p>Every draw is a pure function of (seed, replication, decision, agent key, month, draw). Each
 * transform is a pure, non-decreasing function of one uniform number, so that the same firm meets
 * the same luck under every policy and a better chance never gives a worse result. Only IEEE 754
 * arithmetic and this package's own kernels are used: the bytes agree on every machine.
 */
@NullMarked
package jiju.chance;

import org.jspecify.annotations.NullMarked;
