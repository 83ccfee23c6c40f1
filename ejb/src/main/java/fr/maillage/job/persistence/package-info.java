/** Runs, attempts, cursors and their conditional changes of state. Used by {@code job} only. */
package fr.maillage.job.persistence;
