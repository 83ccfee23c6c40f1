/** Mappings that are kept, and the draft of a mapping: what a file holds, what is suggested for it, what would come of it. */
package fr.maillage.importing.mapping;
