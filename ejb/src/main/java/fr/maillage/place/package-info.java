/**
 * Places of digital mediation: the national record and the finer services of its sources, where
 * each value comes from, and the taking in of records from files. May use {@code shared}, {@code identity}, {@code actor}, {@code
 * territory}, {@code audit}, {@code indicator}, {@code vocabulary} and {@code work}; {@code report} and {@code interop} stand on it.
 */
package fr.maillage.place;
