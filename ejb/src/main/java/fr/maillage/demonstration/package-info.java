/**
 * What the demonstration has beside its territory: accounts with roles on it. May use {@code identity}, {@code
 * territory} and {@code shared}; nothing uses it.
 */
package fr.maillage.demonstration;
