/**
 * Common ground of every kind of record: its fields, listed once; how their values are read, checked and compared; its
 * life from entry to archive with a line in the audit for each change. A feature adds what is its own. May use {@code
 * shared}, {@code norm}, {@code hours}, {@code identity}, {@code audit}, {@code job}, {@code territory} and {@code
 * vocabulary}; knows no feature.
 */
package fr.maillage.record;
