/** Pages, files and API of the offers. Uses {@code offer}, {@code place} and {@code actor}. */
package fr.maillage.web.offer;
