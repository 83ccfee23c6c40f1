/** The pages and endpoints of imports. May use {@code web.shared} and the services of {@code importing} and {@code job}. */
package fr.maillage.web.importing;
