/**
 * Errands that ask one question of many runs: what each lever brought, what matters, what lasts.
 */
package jiju.errand.answer;
