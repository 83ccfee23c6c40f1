/** Likeness of two places: pure rules, and the rows of the feature. Uses nothing but {@code shared}. */
package fr.maillage.duplicate.model;
