/**
 * Executes recorded runs on the batch runtime: starts, stops, heartbeats, ends, and the base classes of the artifacts
 * of all jobs. May use {@code job}, {@code identity} and {@code shared}.
 */
package fr.maillage.batch.job;
