/** Places as residents and open data see them. */
package fr.maillage.place.publication;
