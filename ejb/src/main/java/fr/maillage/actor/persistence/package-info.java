/** Reads and writes actors; used by {@code actor} alone. */
package fr.maillage.actor.persistence;
