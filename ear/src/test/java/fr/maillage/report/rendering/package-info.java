/** What reports are drawn with, bare: for benchmarks. */
package fr.maillage.report.rendering;
