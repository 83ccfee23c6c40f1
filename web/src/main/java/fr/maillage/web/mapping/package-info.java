/** The pages and endpoints of mappings. May use {@code web.shared}, {@code web.importing} and the services of {@code importing}. */
package fr.maillage.web.mapping;
