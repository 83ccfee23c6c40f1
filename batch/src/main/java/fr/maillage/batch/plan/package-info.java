/** The job of the plan and its timer. May use {@code plan}, {@code job} and {@code batch.job}. */
package fr.maillage.batch.plan;
