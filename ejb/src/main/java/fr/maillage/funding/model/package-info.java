/** Entities of funding. */
package fr.maillage.funding.model;
