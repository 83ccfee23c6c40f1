/** The co-funding table: page, files and REST. */
package fr.maillage.web.funding.cofunding;
