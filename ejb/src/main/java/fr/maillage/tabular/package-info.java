/**
 * Files as streams of rows, in and out: CSV, XLSX, ODS and JSON, read and written with bounded memory (ODS is written
 * whole); a row, a finding on one, and rejected rows as files. Knows no profile. May use {@code shared} and {@code norm}.
 */
package fr.maillage.tabular;
