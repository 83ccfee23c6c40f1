/**
 * Files as streams of rows, and rejected rows as files: CSV and JSON, read with bounded memory. Knows no profile.
 */
package fr.maillage.interop.format;
