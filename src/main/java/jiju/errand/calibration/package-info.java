/** From a scenario's facts to the posterior of its uncertain numbers. */
package jiju.errand.calibration;
