/**
 * Decisions: the register of what bodies decided, by number, and what each does to the records that it names. Records of
 * other features are named by {@code fr.maillage.record.link}; what is done to one, its own feature does.
 */
package fr.maillage.committee.decision;
