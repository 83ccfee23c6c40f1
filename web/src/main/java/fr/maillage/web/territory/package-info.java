/**
 * Pages and endpoints of territories: list, detail, perimeters, the import of the list of QPV. May use {@code shared}
 * and the services of {@code territory} and {@code identity}.
 */
package fr.maillage.web.territory;
