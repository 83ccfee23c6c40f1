/**
 * The user guide and the glossary inside the product, and which page of the guide belongs to which page of the product.
 * May use {@code web.shared}.
 */
package fr.maillage.web.help;
