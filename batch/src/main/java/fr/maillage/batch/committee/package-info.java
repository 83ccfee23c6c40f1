/**
 * The jobs and timers of the committee: what awaits its members, and the packs of its meetings. May use {@code committee},
 * {@code report}, {@code job} and {@code batch.job}.
 */
package fr.maillage.batch.committee;
