/**
 * Settings of an administrator for the whole product: the committee's presentation, the periods for which data are kept,
 * and the configuration. May use {@code shared}, {@code identity}, {@code territory}, {@code document}, {@code work},
 * {@code norm} and {@code job}; knows no business feature.
 */
package fr.maillage.administration;
