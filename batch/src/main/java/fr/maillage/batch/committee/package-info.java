/** The timer of the packs of meetings. May use {@code committee}, {@code report} and {@code job}. */
package fr.maillage.batch.committee;
