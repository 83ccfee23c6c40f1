/** The pages and endpoints of watched sources. May use {@code web.shared}, {@code web.importing} and the services of {@code feed}. */
package fr.maillage.web.feed;
