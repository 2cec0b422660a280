/** The public ledger: cost, payback, output and tax per mu, cost per additional firm. */
package jiju.analysis.fiscal;
