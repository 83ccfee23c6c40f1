/**
 * Files as streams of rows, and rejected rows as files: CSV, XLSX and JSON, read with bounded memory; a row and a finding
 * on one. Knows no profile. May use {@code shared} and {@code norm}.
 */
package fr.maillage.tabular;
