/** The messages that leave the product, and the page by which somebody refuses further ones. */
package fr.maillage.web.notification;
