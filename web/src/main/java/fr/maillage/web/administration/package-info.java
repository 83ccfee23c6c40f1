/**
 * Pages of administration: the committee's branding, the legal pages, retention, reference lists, thresholds, configuration and health.
 * May use the services of {@code administration}, {@code place}, {@code identity} and {@code web.shared}.
 */
package fr.maillage.web.administration;
