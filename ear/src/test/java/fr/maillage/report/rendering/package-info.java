/** Tools with which reports are drawn, bare: for benchmarks. */
package fr.maillage.report.rendering;
