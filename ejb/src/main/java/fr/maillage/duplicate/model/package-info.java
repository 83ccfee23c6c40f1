/** How alike two places are: pure rules, and the rows of the feature. Uses nothing but {@code shared}. */
package fr.maillage.duplicate.model;
