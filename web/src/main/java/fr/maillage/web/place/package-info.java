/**
 * Pages and endpoints about places: list, record, correction, files. Uses the services of {@code fr.maillage.place}, of
 * {@code territory} for choices, and what all pages share.
 */
package fr.maillage.web.place;
