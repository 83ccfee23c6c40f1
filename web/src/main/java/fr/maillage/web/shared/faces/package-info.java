/**
 * Lessons that Faces is taught once for all pages: records in expressions, problems as messages, accessible form fields, and
 * markup without inline styles. Pages use it through the tags of {@code WEB-INF/tags}.
 */
package fr.maillage.web.shared.faces;
