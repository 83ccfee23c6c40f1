/**
 * Actors, the organisations that help residents with digital life: their registry, networks and labels, and their
 * professional contacts. May use {@code shared}, {@code identity}, {@code territory}, {@code audit} and {@code
 * vocabulary}; {@code place} stands on it.
 */
package fr.maillage.actor;
