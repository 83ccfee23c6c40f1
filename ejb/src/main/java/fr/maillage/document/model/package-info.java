/** Stored documents and the rules for their names and types. May use {@code shared} only. */
package fr.maillage.document.model;
