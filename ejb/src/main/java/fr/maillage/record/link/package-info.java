/**
 * What records of one feature may name of another's, without knowing it: each kind that can be named brings its
 * {@link fr.maillage.record.link.LinkTargets}.
 */
package fr.maillage.record.link;
