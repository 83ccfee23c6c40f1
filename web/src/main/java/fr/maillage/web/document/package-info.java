/** Hands out stored files. May use {@code web.shared} and the services of {@code document}. */
package fr.maillage.web.document;
