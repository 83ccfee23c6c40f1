/**
 * Offers of actors in places, each a record of its own; the national record of a place is derived from its own
 * record and from the offers of the day. May use {@code shared}, {@code identity}, {@code territory}, {@code audit},
 * {@code vocabulary}, {@code job}, {@code actor} and {@code place}.
 */
package fr.maillage.offer;
