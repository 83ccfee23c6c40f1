/**
 * What an administrator sets for the whole product: how the committee presents itself, how long data are kept, and
 * what the configuration is. May use {@code shared}, {@code identity}, {@code territory}, {@code document}, {@code work},
 * {@code norm} and {@code job}; knows no business feature.
 */
package fr.maillage.administration;
