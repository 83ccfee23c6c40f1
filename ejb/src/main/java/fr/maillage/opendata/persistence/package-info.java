/** Reads what the standard calls each term. */
package fr.maillage.opendata.persistence;
