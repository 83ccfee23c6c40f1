/**
 * What the demonstration has beside its territory: accounts with roles on it, and a registry of actors. May use {@code
 * actor}, {@code identity}, {@code territory} and {@code shared}; nothing uses it.
 */
package fr.maillage.demonstration;
