/**
 * Runs of batch jobs: who started what with which parameters, progress, counts, cursors, rejects. The table {@code
 * job_run} is the truth; the batch runtime only executes. May use {@code shared}, {@code identity}, {@code document}.
 */
package fr.maillage.job;
