/** The tables of funding. */
package fr.maillage.funding.persistence;
