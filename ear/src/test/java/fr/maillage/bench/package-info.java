/**
 * The benchmarks behind {@code bench.sh}: each measures the product beside a reference in the same run and gives a ratio.
 * They are no tests, and no test depends on a time.
 */
package fr.maillage.bench;
