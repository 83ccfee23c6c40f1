/** The table of offers as an entity. */
package fr.maillage.offer.model;
