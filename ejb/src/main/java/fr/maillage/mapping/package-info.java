/**
 * Reading of files of any form as places or other records: mappings as data, the plain rules that interpret them, and
 * what they are suggested from. Knows nothing of databases, users or pages. May use {@code tabular}, {@code hours},
 * {@code norm} and {@code shared}.
 */
package fr.maillage.mapping;
