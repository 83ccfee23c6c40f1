/** Makes reports that are kept. Thin: the work is done by the services of {@code report}. */
package fr.maillage.batch.report;
