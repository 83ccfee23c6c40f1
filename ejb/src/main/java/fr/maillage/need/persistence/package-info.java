/** The tables of indicators of needs. */
package fr.maillage.need.persistence;
