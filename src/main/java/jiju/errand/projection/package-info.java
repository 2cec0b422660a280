/**
 * Questions of a page, answered while the planner waits: towns, levers, projections that begin
 * rough and become fine, a park on film, and the lives of its firms.
 */
package jiju.errand.projection;
