/**
 * Actors, the organisations that help residents with digital life: their registry, networks and labels, and their
 * professional contacts, which are functions of people. May use {@code person}, {@code shared}, {@code identity}, {@code
 * territory}, {@code audit} and {@code vocabulary}; {@code place} stands on it.
 */
package fr.maillage.actor;
