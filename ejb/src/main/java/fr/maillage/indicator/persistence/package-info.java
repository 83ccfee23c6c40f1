/**
 * The tables of indicators: definitions, snapshots and their scope, values. Plain JDBC, because every statement is
 * set-based.
 */
package fr.maillage.indicator.persistence;
