/**
 * Jobs that exist for tests only, in a jar of their own inside the EAR ({@link fr.maillage.testjobs.TestJobsJar}): they
 * write rows to a table of their own by the product's own base classes, wait at a gate, or fail.
 */
package fr.maillage.testjobs;
