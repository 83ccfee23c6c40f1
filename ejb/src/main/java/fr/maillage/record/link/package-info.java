/**
 * Links of records of one feature to another's, without knowing it: each kind that can be named brings its
 * {@link fr.maillage.record.link.LinkTargets}.
 */
package fr.maillage.record.link;
