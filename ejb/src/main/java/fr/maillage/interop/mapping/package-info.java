/**
 * How a file of any form is read as places: mappings as data, the plain rules that interpret them, and what they are
 * suggested from. Knows the model of the import and nothing of databases, users or pages.
 */
package fr.maillage.interop.mapping;
